<?php
/**
 * Untrusted option values.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/**
 * Understands the value of an option exactly as the script does: a test compares both on a table of values.
 * `null` means that the value is not what the option accepts.
 */
final class Option_Parser {

	const LONGEST = 5000;
	const COUNTRY = '/^(?!uk)[a-z]{2}\z/i';

	/** The shape of a text that is no fixed word. */
	const SHAPES = array(
		'number'   => '/^\d{1,9}\z/',
		'country'  => self::COUNTRY,
		'lang'     => '/^[a-z]{2,3}([-_][a-z\d]{2,8}){0,3}\z/i',
		'selector' => '/./s',
		'digits'   => '/^\d{1,12}\z/',
		'name'     => '/^[a-z_$][\w$]{0,63}\z/i',
		'text'     => '//',
		'cyrillic' => '/^[\x{410}-\x{44f}\x{401}\x{451}' . Text::SPACE . ']*\z/u',
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
			return Structures::parse_map( $text, $option['words'] );
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
			return Structures::parse_list( $text, array_slice( $words, 1 ) );
		}
		if ( 'mail' === $kind && is_array( $value ) ) {
			return Structures::parse_json( $text );
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
		return is_array( $value ) && $structured ? ( json_encode( $value, $flags ) ?: null ) : null;
	}

	/**
	 * A fixed word, whatever its letter case; `false`, `no`, `0` say `off`, and an empty text says `on`.
	 *
	 * @param string   $text  As given.
	 * @param string[] $words What is allowed.
	 * @return string|null
	 */
	public static function find_word( $text, array $words ) {
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
		return 'name' === $kind && in_array( $text, Structures::NEVER, true ) ? null : $text;
	}
}
