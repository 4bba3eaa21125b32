<?php
/**
 * A look at the home page.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Asks the site for its own home page, when an administrator wants it, and counts the tags in it. */
final class Site_Check {

	const ACTION = 'ckab_check';
	const RESULT = 'ckab_seen';

	/** Runs in the administration alone. */
	public function start() {
		add_action( 'admin_post_' . self::ACTION, array( $this, 'answer' ) );
	}

	/**
	 * What was seen within the last hour, or null.
	 *
	 * @return array|null
	 */
	public function last() {
		$seen = get_transient( self::RESULT );
		return is_array( $seen ) ? $seen : null;
	}

	/** Runs when the button was pressed. */
	public function answer() {
		if ( ! current_user_can( 'manage_options' ) ) {
			wp_die( esc_html__( 'You may not do this.', 'callkeeper-autobind' ), 403 );
		}
		check_admin_referer( self::ACTION );
		set_transient( self::RESULT, self::look(), HOUR_IN_SECONDS );
		wp_safe_redirect( Settings_Page::url() );
		exit;
	}

	/**
	 * Reads the home page as a visitor gets it.
	 *
	 * @return array{problem: string, script: bool, tags: int}
	 */
	private static function look() {
		$options = array(
			'timeout'   => 10,
			'sslverify' => apply_filters( 'https_local_ssl_verify', false ),
		);
		$answer  = wp_remote_get( add_query_arg( 'ckab', time(), home_url( '/' ) ), $options );
		$code    = wp_remote_retrieve_response_code( $answer );
		$problem = is_wp_error( $answer ) ? $answer->get_error_message() : ( 200 === $code ? '' : "HTTP $code" );
		return array( 'problem' => $problem ) + self::count( wp_remote_retrieve_body( $answer ) );
	}

	/**
	 * What of ours and of CallKeeper's is in a page.
	 *
	 * @param string $page Markup.
	 * @return array{script: bool, tags: int}
	 */
	public static function count( $page ) {
		preg_match_all( '/<script\b[^>]*\ssrc=["\']?([^"\'\s>]+)/i', $page, $found );
		$sources = array_map( 'html_entity_decode', $found[1] );
		return array(
			'script' => (bool) preg_grep( '~/ck-autobind[\w.]*\.js~', $sources ),
			'tags'   => count( preg_grep( Widget::TAG, $sources ) ),
		);
	}
}
