<?php
/**
 * What is known of the script's options.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** The generated tables, read when somebody asks. */
final class Options {

	/** @var array|null */
	private static $table = null;

	/**
	 * Every option by name.
	 *
	 * @return array<string, array>
	 */
	public static function table() {
		if ( null === self::$table ) {
			self::$table = require dirname( __DIR__ ) . '/generated/options.php';
		}
		return self::$table;
	}

	/**
	 * The options that a whole site can have; the others belong to a form or a control.
	 *
	 * @return array<string, array>
	 */
	public static function of_site() {
		return array_filter(
			self::table(),
			static function ( array $option ) {
				return in_array( 'script', $option['places'], true );
			}
		);
	}

	/**
	 * `dataLayer` → `data-ck-data-layer`.
	 *
	 * @param string $name Name of an option.
	 * @return string
	 */
	public static function attribute( $name ) {
		return 'data-ck-' . strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) );
	}
}
