<?php
/**
 * Settings of single forms.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** `cf7:12` → whether it orders calls, and who calls. */
final class Form_Settings {

	/**
	 * What of an input is right, laid over what is stored.
	 *
	 * @param array    $given      Untrusted: key → settings.
	 * @param array    $forms      The stored ones.
	 * @param string[] $complaints Added to.
	 * @return array
	 */
	public static function check( array $given, array $forms, array &$complaints ) {
		foreach ( $given as $key => $form ) {
			if ( null === Form_Plugins::selector_of( (string) $key ) || ! is_array( $form ) ) {
				continue;
			}
			$bind    = in_array( $form['bind'] ?? '', array( 'on', 'off' ), true ) ? $form['bind'] : '';
			$manager = self::check_manager( $key, $form['manager'] ?? '', $forms[ $key ]['manager'] ?? '', $complaints );
			unset( $forms[ $key ] );
			if ( $bind || '' !== $manager ) {
				$forms[ $key ] = compact( 'bind', 'manager' );
			}
		}
		return $forms;
	}

	/**
	 * The phone of a form's manager.
	 *
	 * @param string   $key        Key of the form.
	 * @param mixed    $typed      Untrusted.
	 * @param string   $stored     What holds if it is refused.
	 * @param string[] $complaints Added to.
	 * @return string
	 */
	private static function check_manager( $key, $typed, $stored, array &$complaints ) {
		$parsed = Option_Parser::parse( $typed, Options::table()['manager'] );
		if ( null !== $parsed ) {
			return $parsed;
		}
		$complaints[ "form-$key" ] = Complaint::say( 'manager', $typed, null, 'form' );
		return $stored;
	}

	/**
	 * The same for the script: sets of options that hold for one form each, and a selector of the forms that are
	 * to be left alone.
	 *
	 * @param array $forms As stored.
	 * @return array{0: array[], 1: string[]}
	 */
	public static function for_script( array $forms ) {
		$units   = array();
		$ignored = array();
		foreach ( $forms as $key => $form ) {
			$selector = Form_Plugins::selector_of( (string) $key );
			if ( null === $selector || ! is_array( $form ) ) {
				continue;
			}
			if ( 'off' === ( $form['bind'] ?? '' ) ) {
				$ignored[] = $selector;
				continue;
			}
			$unit    = array(
				'unit'    => "wordpress-$key",
				'forms'   => $selector,
				'manager' => $form['manager'] ?? '',
			);
			$units[] = array_filter( $unit, 'strlen' );
		}
		return array( $units, $ignored );
	}
}
