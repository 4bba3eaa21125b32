<?php
/**
 * The shop around the module.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** What OpenCart 3 and 4 have in common. */
final class Shop {

	/**
	 * What a person typed into the fields, before OpenCart escaped what was posted.
	 *
	 * @param mixed $posted From the request.
	 * @return string[]
	 */
	public static function as_typed( $posted ) {
		$typed = static function ( $value ) {
			return is_string( $value ) ? htmlspecialchars_decode( $value, ENT_COMPAT ) : '';
		};
		return array_map( $typed, is_array( $posted ) ? $posted : array() );
	}

	/**
	 * The head of a page with the script and its options, if the module is on.
	 *
	 * @param object $config Settings of the shop.
	 * @param string $header What the template common/header made.
	 * @param string $script Path of the script below the folder of the shop.
	 * @return string
	 */
	public static function with_script( $config, $header, $script ) {
		if ( ! $config->get( 'module_callkeeper_autobind_status' ) ) {
			return $header;
		}
		$options = $config->get( 'module_callkeeper_autobind_options' );
		$address = $config->get( 'config_url' ) ?: ( defined( 'HTTP_SERVER' ) ? HTTP_SERVER : '' );
		$folder  = parse_url( (string) $address, PHP_URL_PATH ) ?: '/';
		$tag     = Script::tag( rtrim( $folder, '/' ) . "/$script", is_array( $options ) ? $options : array() );
		return Script::into_head( (string) $header, $tag );
	}
}
