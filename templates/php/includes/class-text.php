<?php
/**
 * Text as browsers measure it.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/** JavaScript counts UTF-16 units and knows more spaces than PHP does; mbstring may be missing. */
final class Text {

	/** What `\s` and `trim()` mean in JavaScript. */
	const SPACE = '\x09-\x0d\x20\x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}';

	/**
	 * Whether a text is UTF-8.
	 *
	 * @param string $text Any bytes.
	 * @return bool
	 */
	public static function is_valid( $text ) {
		return 1 === preg_match( '//u', $text );
	}

	/**
	 * Without the space around it.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	public static function trim( $text ) {
		return preg_replace( '/^[' . self::SPACE . ']+|[' . self::SPACE . ']+\z/u', '', $text );
	}

	/**
	 * Without what nobody sees: soft hyphens, zero width, marks that turn the direction.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	public static function without_invisible( $text ) {
		return preg_replace( '/[\x{ad}\x{61c}\x{180e}\x{200b}-\x{200f}\x{202a}-\x{202e}\x{2060}-\x{206f}\x{feff}\x{fff9}-\x{fffb}]/u', '', $text );
	}

	/**
	 * For esc_attr() and esc_html(), which take an `&quot;` that somebody typed for a quote: it is to stay as typed.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	public static function literal( $text ) {
		return htmlspecialchars( $text, ENT_QUOTES, 'UTF-8' );
	}

	/**
	 * Number of UTF-16 units.
	 *
	 * @param string $text UTF-8.
	 * @return int
	 */
	public static function length( $text ) {
		return preg_match_all( '/./su', $text ) + preg_match_all( '/[\x{10000}-\x{10ffff}]/u', $text );
	}

	/**
	 * The first so many UTF-16 units; a letter that would be cut in two is left out.
	 *
	 * @param string $text UTF-8.
	 * @param int    $most Number of units.
	 * @return string
	 */
	public static function cut( $text, $most ) {
		$kept = '';
		foreach ( preg_split( '//u', $text, $most + 1, PREG_SPLIT_NO_EMPTY ) as $letter ) {
			$most -= strlen( $letter ) > 3 ? 2 : 1;
			if ( $most < 0 ) {
				break;
			}
			$kept .= $letter;
		}
		return $kept;
	}
}
