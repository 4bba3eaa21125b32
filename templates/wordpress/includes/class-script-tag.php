<?php
/**
 * Script tags with a strategy.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** WordPress knows `async` and `defer` since 6.3; before, the tag is written anew. */
final class Script_Tag {

	/** @var array<string, string> handle → strategy */
	private static $late = array();

	/**
	 * Enqueues a script for the head of the page. Its address gets no version.
	 *
	 * @param string      $handle   Its handle.
	 * @param string      $source   Its address.
	 * @param string      $strategy `async` or `defer`.
	 * @param string|null $version  Of our own files.
	 */
	public static function enqueue( $handle, $source, $strategy, $version = null ) {
		if ( version_compare( get_bloginfo( 'version' ), '6.3', '>=' ) ) {
			wp_enqueue_script( $handle, $source, array(), $version, array( 'strategy' => $strategy ) );
			return;
		}
		wp_enqueue_script( $handle, $source, array(), $version, false );
		if ( ! self::$late ) {
			add_filter( 'script_loader_tag', array( __CLASS__, 'rewrite' ), 10, 2 );
		}
		self::$late[ $handle ] = $strategy;
	}

	/**
	 * Runs for every script tag.
	 *
	 * @param string $tag    The tag, inline parts included.
	 * @param string $handle Its handle.
	 * @return string
	 */
	public static function rewrite( $tag, $handle ) {
		$strategy = self::$late[ $handle ] ?? '';
		// The tag may have inline ones around it, whose text is not ours to touch.
		return $strategy ? preg_replace( '~(<script\b(?![^>]*\s(?:async|defer)\b)[^>]*)\ssrc=~', "$1 $strategy src=", $tag, 1 ) : $tag;
	}
}
