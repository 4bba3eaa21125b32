<?php
/**
 * What the owner of the site must mend.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** The sentence that the script prints for a wrong value, word for word. */
final class Complaint {

	const DOCS = 'https://github.com/callkeeper/autobind/blob/main/docs/options.md';

	/** What an option accepts, where that is no list of words. */
	const EXPECTED = array(
		'number'   => 'a whole number',
		'country'  => 'a two-letter country code',
		'codes'    => 'a list of country codes',
		'lang'     => 'a language code',
		'selector' => 'a CSS selector',
		'digits'   => 'a counter number, auto or off',
		'name'     => 'the name of an array',
		'text'     => 'a text',
		'cyrillic' => 'Russian letters and spaces',
		'caller'   => 'a phone or an office number',
		'mail'     => 'addresses',
		'map'      => 'JSON of selectors and fields',
	);

	/**
	 * The sentence.
	 *
	 * @param string $name  Name of the option.
	 * @param mixed  $value What was given.
	 * @param mixed  $outer What holds instead; null: the default.
	 * @param string $place `script` or `form`.
	 * @return string
	 */
	public static function say( $name, $value, $outer = null, $place = 'script' ) {
		$attribute = self::plain( Options::attribute( $name ) );
		$table     = Options::table();
		if ( ! isset( $table[ $name ] ) ) {
			return "[callkeeper] $attribute: there is no such option; ignored. " . self::DOCS;
		}
		$option   = $table[ $name ];
		$given    = $option['private'] ? 'the value' : '"' . self::plain( self::show( $value ) ) . '"';
		$expected = in_array( $place, $option['places'], true ) ? self::expected( $option ) : "allowed on a $place";
		$used     = self::plain( self::show_used( $outer ?? $option['default'], $option ) );
		return "[callkeeper] $attribute: $given is not $expected; using $used. " . self::DOCS . "#$attribute";
	}

	/**
	 * What an option accepts.
	 *
	 * @param array $option Row of the table.
	 * @return string
	 */
	private static function expected( array $option ) {
		$expected = self::EXPECTED[ $option['kind'] ] ?? 'one of ' . implode( ', ', $option['words'] );
		if ( null !== $option['min'] ) {
			return "$expected from {$option['min']} to {$option['max']}";
		}
		return null === $option['max'] ? $expected : "$expected of at most {$option['max']} characters";
	}

	/**
	 * A value in a few words.
	 *
	 * @param mixed $value Any.
	 * @return string
	 */
	private static function show( $value ) {
		if ( is_bool( $value ) ) {
			return $value ? 'on' : 'off';
		}
		return is_scalar( $value ) ? Text::cut( (string) $value, 60 ) : 'object';
	}

	/**
	 * What is used instead.
	 *
	 * @param mixed $value  The value that holds.
	 * @param array $option Row of the table.
	 * @return string
	 */
	private static function show_used( $value, array $option ) {
		if ( null === $value ) {
			return 'nothing';
		}
		if ( is_array( $value ) && array_values( $value ) === $value && 'map' !== $option['kind'] ) {
			return $value ? implode( ', ', $value ) : ( $option['words'][0] ?? '' );
		}
		return $option['private'] || is_array( $value ) ? 'the outer value' : self::show( $value );
	}

	/**
	 * Text for a person: nothing that ends a line, turns its direction or looks like markup.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	private static function plain( $text ) {
		$odd  = '/[\x00-\x1f\x7f-\x{9f}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2060}-\x{2069}\x{feff}]/u';
		$text = preg_replace( $odd, ' ', Text::cut( $text, 60 ) );
		return str_replace( array( '<', '>' ), array( '‹', '›' ), $text );
	}
}
