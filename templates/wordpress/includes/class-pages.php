<?php
/**
 * Pages that are to be left alone.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** A list with one entry a line: `12`, `/thanks/`, `/shop/*`. */
final class Pages {

	/**
	 * The list in its one notation, and what could not be understood.
	 *
	 * @param mixed $typed Untrusted.
	 * @return array{0: string, 1: string[]}
	 */
	public static function parse( $typed ) {
		$right = array();
		$wrong = array();
		$lines = is_string( $typed ) && Text::is_valid( $typed ) ? preg_split( '/[' . Text::SPACE . ',;]+/u', $typed, -1, PREG_SPLIT_NO_EMPTY ) : array();
		foreach ( $lines as $line ) {
			$entry = self::parse_entry( $line );
			if ( null === $entry ) {
				$wrong[] = $line;
			} else {
				$right[] = $entry;
			}
		}
		return array( implode( "\n", array_unique( $right ) ), $wrong );
	}

	/**
	 * One entry; an address of this site becomes its path.
	 *
	 * @param string $line Typed.
	 * @return string|null
	 */
	private static function parse_entry( $line ) {
		if ( preg_match( '/^\d{1,19}\z/', $line ) ) {
			return $line;
		}
		$home = untrailingslashit( home_url() );
		if ( 0 === strpos( $line, $home ) ) {
			$line = '/' . ltrim( substr( $line, strlen( $home ) ), '/' );
		}
		$line = preg_replace( '/[?#].*/s', '', $line );
		return preg_match( '~^/[^<>"\'\\\\]*\z~', $line ) ? $line : null;
	}

	/**
	 * Whether the page that is asked for now is in the list.
	 *
	 * @param string $list As stored.
	 * @return bool
	 */
	public static function has_current( $list ) {
		$path = self::current_path();
		foreach ( preg_split( '/\n/', $list, -1, PREG_SPLIT_NO_EMPTY ) as $entry ) {
			if ( ctype_digit( $entry ) ? self::is_page( (int) $entry ) : self::matches( self::plain( $entry ), $path ) ) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether this is the page with that number.
	 *
	 * @param int $id Number of a page, a post or a product.
	 * @return bool
	 */
	private static function is_page( $id ) {
		return ( is_singular() || is_home() ) && get_queried_object_id() === $id;
	}

	/**
	 * Whether a path is meant; a star at the end means everything below.
	 *
	 * @param string $entry Entry of the list.
	 * @param string $path  Path that is asked for.
	 * @return bool
	 */
	private static function matches( $entry, $path ) {
		if ( '*' !== substr( $entry, -1 ) ) {
			return untrailingslashit( $entry ) === untrailingslashit( $path );
		}
		return 0 === strpos( trailingslashit( $path ), substr( $entry, 0, -1 ) );
	}

	/**
	 * Path below the home of the site.
	 *
	 * @return string
	 */
	private static function current_path() {
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput -- compared with the list, printed nowhere.
		$asked = isset( $_SERVER['REQUEST_URI'] ) ? wp_unslash( $_SERVER['REQUEST_URI'] ) : '/';
		$path  = self::plain( (string) strtok( $asked, '?' ) );
		$home  = untrailingslashit( self::plain( (string) wp_parse_url( home_url(), PHP_URL_PATH ) ) );
		return '' !== $home && 0 === strpos( $path, $home ) ? substr( $path, strlen( $home ) ) : $path;
	}

	/**
	 * Letters as people write them: not percent-encoded, not capitalised.
	 *
	 * @param string $path Path.
	 * @return string
	 */
	private static function plain( $path ) {
		$decoded = rawurldecode( $path );
		return function_exists( 'mb_strtolower' ) ? mb_strtolower( $decoded, 'UTF-8' ) : strtolower( $decoded );
	}
}
