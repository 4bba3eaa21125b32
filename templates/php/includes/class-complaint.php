<?php
/**
 * What the owner of the site must mend.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** The sentence that the script prints for a wrong value, word for word. */
final class Complaint {

	const DOCS = 'https://github.com/callkeeper/autobind/blob/main/docs/options.md';

	/**
	 * The sentence.
	 *
	 * @param string $name  Name of the option.
	 * @param mixed  $value What was given.
	 * @param mixed  $outer What was stored and still holds; null: the default does.
	 * @param string $place `script` or `form`.
	 * @return string
	 */
	public static function say( $name, $value, $outer = null, $place = 'script' ) {
		$attribute = self::plain( Options::attribute( $name ) );
		$table     = Options::table();
		if ( ! isset( $table[ $name ] ) ) {
			return "[callkeeper] $attribute: no such option; ignored. " . self::DOCS . "#$attribute";
		}
		$option   = $table[ $name ];
		$given    = $option['private'] ? 'the value' : '"' . self::plain( self::show( $value ) ) . '"';
		$expected = in_array( $place, $option['places'], true ) ? $option['expected'] : "allowed on a $place";
		$used     = 'script' === $place ? self::show_used( $outer ?? $option['default'], $option ) : 'the outer value';
		return "[callkeeper] $attribute: $given is not $expected; using $used. " . self::DOCS . "#$attribute";
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
	 * Text for a person, in one line: nothing that ends it or turns its direction.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	private static function plain( $text ) {
		return preg_replace( '/[' . Text::SPACE . '\x00-\x1f\x7f-\x{9f}]+/u', ' ', Text::without_invisible( Text::cut( $text, 60 ) ) );
	}
}
