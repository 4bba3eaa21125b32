<?php
/**
 * The script on a visitor's page.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** One tag with the options as its attributes: nothing inline, so that a strict content policy lets it pass. */
final class Script {

	/**
	 * The options as attributes, not escaped yet. What the script would not understand is given to it all the same:
	 * it says so in the console, and uses the default.
	 *
	 * @param array $stored Name → text, whatever somebody may have written there.
	 * @return array<string, string>
	 */
	public static function attributes( array $stored ) {
		$attributes = array();
		foreach ( Options::of_site() as $name => $option ) {
			$text = $stored[ $name ] ?? '';
			if ( ! is_string( $text ) || ! Text::is_valid( $text ) || '' === Text::trim( $text ) ) {
				continue;
			}
			if ( Option_Parser::parse( $text, $option ) !== $option['default'] || null === $option['default'] ) {
				$attributes[ Options::attribute( $name ) ] = $text;
			}
		}
		return $attributes;
	}

	/**
	 * The tag.
	 *
	 * @param string $source Address of the script.
	 * @param array  $stored Name → text.
	 * @return string
	 */
	public static function tag( $source, array $stored ) {
		$html = '<script async src="' . self::escape( $source ) . '"';
		foreach ( self::attributes( $stored ) as $name => $value ) {
			$html .= " $name=\"" . self::escape( $value ) . '"';
		}
		return "$html></script>";
	}

	/**
	 * A page with the tag at the end of its head; without a head it stays as it is.
	 *
	 * @param string $page Markup.
	 * @param string $tag  From above.
	 * @return string
	 */
	public static function into_head( $page, $tag ) {
		$end = stripos( $page, '</head>' );
		return false === $end ? $page : substr( $page, 0, $end ) . "$tag\n" . substr( $page, $end );
	}

	/**
	 * Text for markup, character by character: an `&quot;` that somebody typed stays as typed.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	public static function escape( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' );
	}
}
