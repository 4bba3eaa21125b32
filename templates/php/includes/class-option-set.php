<?php
/**
 * Options as a settings page stores them.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** Name → text, as in the attribute. What is not there is the default. */
final class Option_Set {

	/**
	 * What of an input is right, laid over what is stored, and a complaint for all else. Options that are missing in
	 * the input stay as they are.
	 *
	 * @param array    $given  Untrusted: name → value.
	 * @param string[] $stored Name → text.
	 * @return array{0: string[], 1: string[]} What is to be stored; complaints by name.
	 */
	public static function check( array $given, array $stored ) {
		$complaints = array();
		foreach ( $given as $name => $value ) {
			self::check_option( (string) $name, $value, $stored, $complaints );
		}
		return array( $stored, $complaints );
	}

	/**
	 * One option: stored, removed because it says the default, or complained of.
	 *
	 * @param string   $name       Name of the option.
	 * @param mixed    $value      Untrusted.
	 * @param string[] $options    The stored ones, changed in place.
	 * @param string[] $complaints Added to.
	 */
	private static function check_option( $name, $value, array &$options, array &$complaints ) {
		$table  = Options::of_site();
		$option = $table[ $name ] ?? null;
		if ( $option && ( null === $value || ( is_string( $value ) && Text::is_valid( $value ) && '' === Text::trim( $value ) ) ) ) {
			unset( $options[ $name ] );
			return;
		}
		$parsed = $option ? Option_Parser::parse( $value, $option ) : null;
		if ( null === $parsed ) {
			$outer               = isset( $options[ $name ] ) && $option ? Option_Parser::parse( $options[ $name ], $option ) : null;
			$complaints[ $name ] = Complaint::say( $name, $value, $outer );
			return;
		}
		unset( $options[ $name ] );
		if ( $parsed !== $option['default'] ) {
			$options[ $name ] = self::as_text( $value, $parsed );
		}
	}

	/**
	 * How a value is stored: as the attribute would have it.
	 *
	 * @param mixed $value  As given, and right.
	 * @param mixed $parsed The same, parsed.
	 * @return string
	 */
	private static function as_text( $value, $parsed ) {
		if ( is_bool( $parsed ) ) {
			return $parsed ? 'on' : 'off';
		}
		if ( is_string( $value ) ) {
			return Text::trim( $value );
		}
		return is_array( $value ) ? json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) : (string) $value;
	}
}
