<?php
/**
 * The tag of the CallKeeper widget.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Two of them on one page break the service, so ours stands back where it sees another. */
final class Widget {

	const HOST = 'https://callkeeper.ru/';
	const TAG  = '~callkeeper\.ru/(?:w/\?|modules/widget/[^"\'\s>]*callkeeper_code=)~i';

	/** @var Settings */
	private $settings;

	/**
	 * Takes what it needs.
	 *
	 * @param Settings $settings The settings.
	 */
	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	/** After all others have said which scripts they want. */
	public function start() {
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue' ), PHP_INT_MAX );
	}

	/**
	 * The code in what was typed: the code itself, or the whole tag.
	 *
	 * @param mixed $typed Untrusted.
	 * @return string|null '' for none
	 */
	public static function parse( $typed ) {
		$text = is_string( $typed ) && Text::is_valid( $typed ) ? Text::trim( $typed ) : null;
		if ( null === $text || '' === $text ) {
			return $text;
		}
		if ( preg_match( '~callkeeper\.ru/(?:w/\?|[^"\'\s>]*callkeeper_code=)([a-z0-9]+)~i', $text, $found ) ) {
			$text = $found[1];
		}
		return preg_match( '/^(?:[a-z0-9]{8}|[a-z0-9]{32})\z/i', $text ) ? $text : null;
	}

	/** Runs on `wp_enqueue_scripts`. */
	public function enqueue() {
		$hash = $this->settings->read()['widget'];
		if ( ! self::parse( $hash ) || self::is_enqueued_elsewhere() ) {
			return;
		}
		if ( 8 === strlen( $hash ) ) {
			Script_Tag::enqueue( 'ckab-widget', self::HOST . 'w/?' . $hash, 'async' );
			return;
		}
		// The older widget comes in two parts that run in their order.
		Script_Tag::enqueue( 'ckab-widget-settings', self::HOST . 'modules/widget/db/?callkeeper_code=' . $hash, 'defer' );
		Script_Tag::enqueue( 'ckab-widget', self::HOST . 'modules/widget/callkeeper.js', 'defer' );
	}

	/**
	 * Whether a theme or another plugin has enqueued the widget too.
	 *
	 * @return bool
	 */
	private static function is_enqueued_elsewhere() {
		$scripts = wp_scripts();
		foreach ( $scripts->queue as $handle ) {
			$source = isset( $scripts->registered[ $handle ] ) ? (string) $scripts->registered[ $handle ]->src : '';
			if ( 0 !== strpos( $handle, 'ckab-' ) && preg_match( self::TAG, $source ) ) {
				return true;
			}
		}
		return false;
	}
}
