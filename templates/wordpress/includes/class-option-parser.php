<?php
/**
 * Untrusted option values.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/**
 * Understands the value of an option exactly as the script does: a test compares both on a table of values.
 * `null` means that the value is not what the option accepts.
 */
final class Option_Parser {

	const LONGEST = 5000;
	const NEVER   = array( '__proto__', 'constructor', 'prototype' );
	const COUNTRY = '/^[a-z]{2}\z/i';

	/** The shape of a text that is no fixed word. */
	const SHAPES = array(
		'number'   => '/^\d{1,9}\z/',
		'country'  => self::COUNTRY,
		'lang'     => '/^[a-z]{2,3}([-_][a-z\d]{2,8}){0,3}\z/i',
		'selector' => '/./s',
		'digits'   => '/^\d{1,12}\z/',
		'name'     => '/^[a-z_$][\w$]{0,63}\z/i',
		'text'     => '//',
		'cyrillic' => '/^[А-Яа-яЁё' . Text::SPACE . ']*\z/u',
		'caller'   => '/^\z|\d/',
		'mail'     => '//',
	);

	/**
	 * The value as the script uses it, or null.
	 *
	 * @param mixed $value  Text as in an attribute; also what JSON can hold.
	 * @param array $option Its row of the table.
	 * @return mixed
	 */
	public static function parse( $value, array $option ) {
		$kind = $option['kind'];
		$text = self::text_of( $value, $kind );
		if ( null === $text || Text::length( $text ) > self::LONGEST ) {
			return null;
		}
		if ( 'map' === $kind ) {
			return self::parse_map( $text, $option['words'] );
		}
		$words = $option['words'];
		$list  = 'codes' === $kind || 'list' === $kind;
		$word  = self::find_word( $text, $list ? array_slice( $words, 0, 1 ) : $words );
		if ( null !== $word ) {
			return self::meaning_of( $word, $kind, $list );
		}
		if ( is_bool( $value ) ) {
			return null;
		}
		if ( $list ) {
			return self::parse_list( $text, array_slice( $words, 1 ) );
		}
		if ( 'mail' === $kind && is_array( $value ) ) {
			return self::parse_json( $text );
		}
		return self::parse_shape( $text, $option );
	}

	/**
	 * What a fixed word stands for.
	 *
	 * @param string $word One of the option's words.
	 * @param string $kind Kind of the option.
	 * @param bool   $list Whether the word means the empty list.
	 * @return mixed
	 */
	private static function meaning_of( $word, $kind, $list ) {
		if ( 'flag' === $kind ) {
			return 'on' === $word;
		}
		return $list ? array() : $word;
	}

	/**
	 * What an attribute would hold to say the same.
	 *
	 * @param mixed  $value As given.
	 * @param string $kind  Kind of the option.
	 * @return string|null
	 */
	private static function text_of( $value, $kind ) {
		if ( is_string( $value ) ) {
			return Text::is_valid( $value ) ? Text::trim( $value ) : null;
		}
		if ( is_bool( $value ) ) {
			return $value ? 'true' : 'false';
		}
		if ( is_int( $value ) || ( is_float( $value ) && is_finite( $value ) ) ) {
			return (string) $value;
		}
		$structured = in_array( $kind, array( 'codes', 'list', 'mail', 'map' ), true );
		$flags      = JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS;
		return is_array( $value ) && $structured ? ( wp_json_encode( $value, $flags ) ?: null ) : null;
	}

	/**
	 * A fixed word, whatever its letter case; `false`, `no`, `0` say `off`, and an empty text says `on`.
	 *
	 * @param string   $text  As given.
	 * @param string[] $words What is allowed.
	 * @return string|null
	 */
	private static function find_word( $text, array $words ) {
		$low = strtolower( Text::trim( $text ) );
		if ( in_array( $low, array( 'false', 'no', '0' ), true ) ) {
			$said = 'off';
		} elseif ( in_array( $low, array( 'true', 'yes', '1', '' ), true ) ) {
			$said = 'on';
		} else {
			$said = $low;
		}
		foreach ( $words as $word ) {
			if ( $word === $said || $word === $low ) {
				return $word;
			}
		}
		return null;
	}

	/**
	 * Selector → field.
	 *
	 * @param string   $text  JSON.
	 * @param string[] $words The fields.
	 * @return array|null
	 */
	private static function parse_map( $text, array $words ) {
		$map = '{' === substr( $text, 0, 1 ) ? self::parse_json( $text ) : null;
		if ( null === $map ) {
			return null;
		}
		foreach ( $map as $selector => $field ) {
			$map[ $selector ] = self::find_word( self::string_of( $field ), $words );
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
		return is_string( $value ) ? $value : (string) wp_json_encode( $value );
	}

	/**
	 * Items between commas, semicolons, quotes or spaces.
	 *
	 * @param string   $text  As given.
	 * @param string[] $words What is allowed; none: country codes.
	 * @return string[]|null
	 */
	private static function parse_list( $text, array $words ) {
		$items = array();
		foreach ( preg_split( '/[' . Text::SPACE . ',;"[\]]+/u', $text, -1, PREG_SPLIT_NO_EMPTY ) as $item ) {
			if ( $words ) {
				$items[] = self::find_word( $item, $words );
			} else {
				$items[] = preg_match( self::COUNTRY, $item ) ? strtoupper( $item ) : null;
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
	private static function parse_json( $text ) {
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

	/**
	 * Text in the shape of its kind.
	 *
	 * @param string $text   Without space around it.
	 * @param array  $option Row of the table.
	 * @return string|int|null
	 */
	private static function parse_shape( $text, array $option ) {
		$kind = $option['kind'];
		if ( ! isset( self::SHAPES[ $kind ] ) || ! preg_match( self::SHAPES[ $kind ], $text ) ) {
			return null;
		}
		if ( null !== $option['min'] ) {
			return $option['min'] <= (int) $text && (int) $text <= $option['max'] ? (int) $text : null;
		}
		if ( 'country' === $kind ) {
			return strtoupper( $text );
		}
		if ( 'lang' === $kind ) {
			return strtolower( preg_replace( '/[-_].*/s', '', $text ) );
		}
		if ( 'selector' === $kind ) {
			return Selector::is_valid( $text ) ? $text : null;
		}
		if ( Text::length( $text ) > ( $option['max'] ?? self::LONGEST ) ) {
			return null;
		}
		return 'name' === $kind && in_array( $text, self::NEVER, true ) ? null : $text;
	}
}
