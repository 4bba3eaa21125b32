<?php
/**
 * What the administrator has set.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind\Bitrix;

defined( 'B_PROLOG_INCLUDED' ) || exit;

use Bitrix\Main\Config\Option;
use CallKeeper\Autobind\Option_Set;
use CallKeeper\Autobind\Options;

/** One option of the module for each option of the script; what is not there is the default. */
final class Settings {

	const MODULE = 'callkeeper.autobind';

	/**
	 * The settings.
	 *
	 * @return array<string, string> Name -> text, UTF-8.
	 */
	public static function read() {
		$settings = array();
		foreach ( array_keys( Options::of_site() ) as $name ) {
			$text = Charset::to_utf8( (string) Option::get( self::MODULE, $name, '' ) );
			if ( '' !== $text ) {
				$settings[ $name ] = $text;
			}
		}
		return $settings;
	}

	/**
	 * Stores what is right. What is wrong is complained of, and what held before still holds.
	 *
	 * @param array $given Name -> what was typed, UTF-8.
	 * @return array<string, string> Complaints by name.
	 */
	public static function save( array $given ) {
		$known                        = array_intersect_key( $given, Options::of_site() );
		list( $settings, $complaints ) = Option_Set::check( $known, self::read() );
		foreach ( array_keys( $known ) as $name ) {
			if ( isset( $complaints[ $name ] ) ) {
				continue;
			}
			if ( isset( $settings[ $name ] ) ) {
				Option::set( self::MODULE, $name, Charset::from_utf8( $settings[ $name ] ) );
			} else {
				Option::delete( self::MODULE, array( 'name' => $name ) );
			}
		}
		return $complaints;
	}
}
