<?php
/**
 * Option values with parts.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** Lists and JSON, as the script takes them apart. */
final class Structures {

	/** Keys by which a page could be poisoned; no variable is called so either. */
	const NEVER = array( '__proto__', 'constructor', 'prototype' );

	/**
	 * Selector → field.
	 *
	 * @param string   $text  JSON.
	 * @param string[] $words The fields.
	 * @return array|null
	 */
	public static function parse_map( $text, array $words ) {
		$map = '{' === substr( $text, 0, 1 ) ? self::parse_json( $text ) : null;
		if ( null === $map ) {
			return null;
		}
		foreach ( $map as $selector => $field ) {
			$map[ $selector ] = Option_Parser::find_word( self::string_of( $field ), $words );
			if ( null === $map[ $selector ] || ! Selector::is_valid( (string) $selector ) ) {
				return null;
			}
		}
		return $map;
	}

	/**
	 * What `String()` makes of a part of JSON.
	 *
	 * @param mixed $value Part of JSON.
	 * @return string
	 */
	private static function string_of( $value ) {
		if ( is_array( $value ) ) {
			$is_list = array_keys( $value ) === range( 0, count( $value ) - 1 );
			return $is_list ? implode( ',', array_map( array( __CLASS__, 'string_of' ), $value ) ) : '[object Object]';
		}
		return is_string( $value ) ? $value : (string) json_encode( $value );
	}

	/**
	 * Items between commas, semicolons, quotes or spaces.
	 *
	 * @param string   $text  As given.
	 * @param string[] $words What is allowed; none: country codes.
	 * @return string[]|null
	 */
	public static function parse_list( $text, array $words ) {
		$items = array();
		foreach ( preg_split( '/[' . Text::SPACE . ',;"[\]]+/u', $text, -1, PREG_SPLIT_NO_EMPTY ) as $item ) {
			if ( $words ) {
				$items[] = Option_Parser::find_word( $item, $words );
			} else {
				$items[] = preg_match( Option_Parser::COUNTRY, $item ) ? strtoupper( $item ) : null;
			}
		}
		return $items && ! in_array( null, $items, true ) ? array_values( array_unique( $items ) ) : null;
	}

	/**
	 * JSON without `__proto__` and its friends, at any depth.
	 *
	 * @param string $text JSON.
	 * @return array|null
	 */
	public static function parse_json( $text ) {
		$parsed = json_decode( $text, true );
		return is_array( $parsed ) && ! self::is_forbidden( $parsed ) ? $parsed : null;
	}

	/**
	 * Whether a key is there that no object may have.
	 *
	 * @param array $parsed From JSON.
	 * @return bool
	 */
	private static function is_forbidden( array $parsed ) {
		foreach ( $parsed as $key => $item ) {
			if ( in_array( (string) $key, self::NEVER, true ) || ( is_array( $item ) && self::is_forbidden( $item ) ) ) {
				return true;
			}
		}
		return false;
	}
}
