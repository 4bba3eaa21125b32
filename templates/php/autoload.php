<?php
/**
 * `CallKeeper\Autobind\Option_Set` → includes/class-option-set.php, for every class of the plugin.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

spl_autoload_register(
	static function ( $name ) {
		if ( 0 !== strpos( $name, __NAMESPACE__ . '\\' ) ) {
			return;
		}
		$file = strtolower( str_replace( '_', '-', substr( $name, strlen( __NAMESPACE__ ) + 1 ) ) );
		$path = __DIR__ . "/includes/class-$file.php";
		if ( preg_match( '/^[a-z-]+\z/', $file ) && is_readable( $path ) ) {
			require $path;
		}
	}
);
