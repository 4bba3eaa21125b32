<?php
/**
 * Fields that concern this plugin and no option of the script.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** The widget, and the pages that are left alone. */
final class Site_Fields {

	/**
	 * Declares them.
	 *
	 * @param array    $settings As stored.
	 * @param string[] $refused  What was typed and refused.
	 */
	public static function add( array $settings, array $refused ) {
		$page  = Settings_Page::SLUG;
		$texts = $refused + array_filter( $settings, 'is_string' );
		add_settings_section( 'site', __( 'This site', 'callkeeper-autobind' ), '__return_null', $page );
		add_settings_field(
			'ckab-widget',
			esc_html__( 'Code of the CallKeeper widget', 'callkeeper-autobind' ),
			array( __CLASS__, 'show_widget' ),
			$page,
			'site',
			array(
				'label_for' => 'ckab-widget',
				'value'     => $texts['widget'],
			)
		);
		add_settings_field(
			'ckab-exclude',
			esc_html__( 'Pages to leave alone', 'callkeeper-autobind' ),
			array( __CLASS__, 'show_exclude' ),
			$page,
			'site',
			array(
				'label_for' => 'ckab-exclude',
				'value'     => $texts['exclude'],
			)
		);
	}

	/**
	 * The code of the widget.
	 *
	 * @param array $field What was declared.
	 */
	public static function show_widget( array $field ) {
		echo '<input type="text" class="regular-text code" id="ckab-widget" name="' . esc_attr( Settings::NAME ) . '[widget]" value="' . esc_attr( Text::literal( $field['value'] ) ) . '" autocomplete="off" spellcheck="false"';
		echo Field_Error::attributes( 'ckab-widget' ) . '>'; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
		Field_Error::show( 'ckab-widget' );
		$help = __( 'Paste the code or the whole tag from your CallKeeper account, and the widget is put on every page. Leave it empty if the widget is on the site already: two of them break the service.', 'callkeeper-autobind' );
		echo '<p class="description" id="ckab-widget-help">' . esc_html( $help ) . '</p>';
	}

	/**
	 * The excluded pages.
	 *
	 * @param array $field What was declared.
	 */
	public static function show_exclude( array $field ) {
		echo '<textarea class="large-text code" rows="3" id="ckab-exclude" name="' . esc_attr( Settings::NAME ) . '[exclude]" spellcheck="false" placeholder="/checkout/"';
		echo Field_Error::attributes( 'ckab-exclude' ) . '>' . esc_textarea( $field['value'] ) . '</textarea>'; // phpcs:ignore WordPress.Security.EscapeOutput -- escaped there.
		Field_Error::show( 'ckab-exclude' );
		$help = __( 'One a line: the number of a page, or its path. A star at the end means everything below: /shop/*', 'callkeeper-autobind' );
		echo '<p class="description" id="ckab-exclude-help">' . esc_html( $help ) . '</p>';
	}
}
