<?php
/**
 * What is wrong with a field.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** The complaint of the last attempt to save, shown beside the field that it concerns. */
final class Field_Error {

	/**
	 * The complaint, as markup that is safe to print; '' where there is none.
	 *
	 * @param string $id Id of the field.
	 * @return string
	 */
	public static function of( $id ) {
		foreach ( get_settings_errors( Settings::NAME ) as $error ) {
			if ( $error['code'] === $id ) {
				return $error['message'];
			}
		}
		return '';
	}

	/**
	 * Prints the complaint.
	 *
	 * @param string $id Id of the field.
	 */
	public static function show( $id ) {
		$message = self::of( $id );
		if ( $message ) {
			echo '<p class="ckab-error" id="' . esc_attr( $id ) . '-error">' . wp_kses( $message, array( 'a' => array( 'href' => array(), 'rel' => array() ) ) ) . '</p>';
		}
	}

	/**
	 * Attributes that tie a control to its help and to its complaint.
	 *
	 * @param string $id Id of the field.
	 * @return string
	 */
	public static function attributes( $id ) {
		$wrong = (bool) self::of( $id );
		$texts = $id . '-help' . ( $wrong ? " $id-error" : '' );
		return ' aria-describedby="' . esc_attr( $texts ) . '"' . ( $wrong ? ' aria-invalid="true"' : '' );
	}
}
