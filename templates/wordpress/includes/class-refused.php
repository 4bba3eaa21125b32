<?php
/**
 * What was typed and refused.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Kept for the next page, so that nobody has to type it again. */
final class Refused {

	const NAME = 'ckab_refused';

	/**
	 * The refused texts with their owner.
	 *
	 * @param array    $input      What was sent.
	 * @param string[] $complaints By the id of the field.
	 * @return array
	 */
	public static function from( array $input, array $complaints ) {
		$texts = array_intersect_key( ( $input['options'] ?? array() ) + $input, $complaints );
		return array(
			'user'  => get_current_user_id(),
			'texts' => array_filter( $texts, 'is_string' ),
		);
	}

	/**
	 * The texts that this person typed a moment ago, by the id of the field. They are forgotten.
	 *
	 * @return array<string, string>
	 */
	public static function take() {
		$refused = get_transient( self::NAME );
		if ( ! is_array( $refused ) || get_current_user_id() !== $refused['user'] ) {
			return array();
		}
		delete_transient( self::NAME );
		return $refused['texts'];
	}
}
