<?php
/**
 * What the administrator has set.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/**
 * One row in the options table:
 * `widget` hash of the widget · `exclude` pages, one a line · `options` name → text, as in the attribute; what is
 * not there is the default · `forms` `cf7:12` → `bind` and `manager`.
 */
final class Settings {

	const NAME  = 'ckab_settings';
	const GROUP = 'ckab';
	const NONE  = array(
		'widget'  => '',
		'exclude' => '',
		'options' => array(),
		'forms'   => array(),
	);

	/** Registers the setting, for the settings page and for REST. */
	public function start() {
		add_action( 'init', array( $this, 'register' ) );
	}

	/** Runs on `init`. */
	public function register() {
		register_setting(
			self::GROUP,
			self::NAME,
			array(
				'type'              => 'object',
				'default'           => self::NONE,
				'sanitize_callback' => array( $this, 'sanitize' ),
				'show_in_rest'      => Rest::description(),
			)
		);
	}

	/**
	 * The settings, whatever somebody may have written into the row.
	 *
	 * @return array
	 */
	public function read() {
		$stored = get_option( self::NAME, self::NONE );
		$stored = is_array( $stored ) ? $stored : array();
		$clean  = self::NONE;
		foreach ( $clean as $part => $none ) {
			if ( isset( $stored[ $part ] ) && gettype( $stored[ $part ] ) === gettype( $none ) ) {
				$clean[ $part ] = $stored[ $part ];
			}
		}
		return $clean;
	}

	/**
	 * What WordPress is to store. A wrong value is told on the settings page, and what held before still holds.
	 *
	 * @param mixed $input From a person, from REST, from another plugin.
	 * @return array
	 */
	public function sanitize( $input ) {
		$checked = $this->check( $input );
		if ( $checked['complaints'] && function_exists( 'add_settings_error' ) ) {
			foreach ( $checked['complaints'] as $field => $sentence ) {
				add_settings_error( self::NAME, "ckab-$field", make_clickable( esc_html( Text::literal( $sentence ) ) ) );
			}
			$words = __( 'What is named above was not saved and stays as it was; everything else was saved.', 'callkeeper-autobind' );
			add_settings_error( self::NAME, 'ckab-rest', esc_html( $words ), 'warning' );
			set_transient( Refused::NAME, Refused::from( $input, $checked['complaints'] ), MINUTE_IN_SECONDS );
		}
		return $checked['settings'];
	}

	/**
	 * What of an input is right, laid over what is stored, and a complaint for all else. Parts that are missing in
	 * the input stay as they are.
	 *
	 * @param mixed $input Untrusted.
	 * @return array{settings: array, complaints: array<string, string>} complaints by the id of the field
	 */
	public function check( $input ) {
		$input      = is_array( $input ) ? $input : array();
		$settings   = $this->read();
		$complaints = array();
		if ( isset( $input['widget'] ) ) {
			$hash = Widget::parse( $input['widget'] );
			if ( null === $hash ) {
				$complaints['widget'] = __( 'The code of the widget has 8 or 32 letters and digits, as in the address of its script.', 'callkeeper-autobind' );
			} else {
				$settings['widget'] = $hash;
			}
		}
		if ( isset( $input['exclude'] ) ) {
			list( $settings['exclude'], $wrong ) = Pages::parse( $input['exclude'] );
			if ( $wrong ) {
				/* translators: %s: what was typed */
				$words                 = __( '“%s” is neither the number of a page nor a path that begins with a slash.', 'callkeeper-autobind' );
				$complaints['exclude'] = sprintf( $words, implode( ', ', $wrong ) );
			}
		}
		$given = isset( $input['options'] ) && is_array( $input['options'] ) ? $input['options'] : array();
		list( $settings['options'], $wrong ) = Option_Set::check( $given, $settings['options'] );
		$complaints += $wrong;
		$forms             = isset( $input['forms'] ) && is_array( $input['forms'] ) ? $input['forms'] : array();
		$settings['forms'] = Form_Settings::check( $forms, $settings['forms'], $complaints );
		return compact( 'settings', 'complaints' );
	}
}
