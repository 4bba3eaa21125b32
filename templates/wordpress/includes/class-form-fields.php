<?php
/**
 * Forms of other plugins on the settings page.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** A row for each form: whether it orders calls, and who calls. */
final class Form_Fields {

	/**
	 * Declares them, where a form plugin is active.
	 *
	 * @param array $settings The forms' settings as stored.
	 */
	public static function add( array $settings ) {
		$forms = Form_Plugins::forms();
		if ( ! $forms ) {
			return;
		}
		add_settings_section( 'plugin-forms', __( 'Forms of your plugins', 'callkeeper-autobind' ), array( __CLASS__, 'show_help' ), Settings_Page::SLUG );
		foreach ( $forms as $key => $title ) {
			$field = array(
				'key'       => $key,
				'stored'    => ( $settings[ $key ] ?? array() ) + array(
					'bind'    => '',
					'manager' => '',
				),
				'label_for' => "ckab-form-$key",
			);
			$label = esc_html( Text::literal( '' === $title ? $key : $title ) ) . '<code class="ckab-attribute">' . esc_html( Form_Plugins::name_of( $key ) ) . '</code>';
			add_settings_field( "ckab-form-$key", $label, array( __CLASS__, 'show' ), Settings_Page::SLUG, 'plugin-forms', $field );
		}
	}

	/** What the section is for. */
	public static function show_help() {
		echo '<p>' . esc_html__( 'A form with a setting of its own here follows it, whatever the rules above say.', 'callkeeper-autobind' ) . '</p>';
	}

	/**
	 * One form.
	 *
	 * @param array $field What was declared.
	 */
	public static function show( array $field ) {
		$name  = Settings::NAME . '[forms][' . $field['key'] . ']';
		$id    = $field['label_for'];
		$words = array(
			''    => __( 'By the rules above', 'callkeeper-autobind' ),
			'on'  => __( 'Order a call', 'callkeeper-autobind' ),
			'off' => __( 'Leave it alone', 'callkeeper-autobind' ),
		);
		echo '<select id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '[bind]">';
		foreach ( $words as $bind => $label ) {
			echo '<option value="' . esc_attr( $bind ) . '"';
			selected( $field['stored']['bind'], $bind );
			echo '>' . esc_html( $label ) . '</option>';
		}
		echo '</select> ';
		$manager = __( 'Who calls the visitor', 'callkeeper-autobind' );
		echo '<input type="text" class="ckab-manager" name="' . esc_attr( $name ) . '[manager]" value="' . esc_attr( Text::literal( $field['stored']['manager'] ) ) . '" aria-label="' . esc_attr( $manager ) . '" placeholder="' . esc_attr( $manager ) . '">';
		Field_Error::show( $id );
	}
}
