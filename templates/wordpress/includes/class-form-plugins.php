<?php
/**
 * Form plugins whose forms can have settings of their own.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Asks the plugins that are active for their forms, and knows how a form is found on a page. */
final class Form_Plugins {

	const MOST = 200;

	/** Key → name, and the selector of a form by its number. */
	const KNOWN = array(
		'cf7'        => array( 'Contact Form 7', '.wpcf7[id^="wpcf7-f%d-"] form' ),
		'wpforms'    => array( 'WPForms', 'form#wpforms-form-%d' ),
		'gravity'    => array( 'Gravity Forms', 'form#gform_%d' ),
		'ninja'      => array( 'Ninja Forms', '#nf-form-%d-cont form' ),
		'fluent'     => array( 'Fluent Forms', 'form.frm-fluent-form[data-form_id="%d"]' ),
		'forminator' => array( 'Forminator', 'form.forminator-custom-form[data-form-id="%d"]' ),
		'formidable' => array( 'Formidable Forms', '#frm_form_%d_container form' ),
	);

	/** Those that keep their forms as posts. */
	const POST_TYPES = array(
		'cf7'        => 'wpcf7_contact_form',
		'wpforms'    => 'wpforms',
		'forminator' => 'forminator_forms',
	);

	/**
	 * Every form there is: `cf7:12` → its title.
	 *
	 * @return array<string, string>
	 */
	public static function forms() {
		$forms = array();
		foreach ( array_keys( self::KNOWN ) as $plugin ) {
			foreach ( self::forms_of( $plugin ) as $id => $title ) {
				$forms[ "$plugin:$id" ] = $title;
			}
		}
		return $forms;
	}

	/**
	 * Name of the plugin of a form.
	 *
	 * @param string $key `cf7:12`.
	 * @return string
	 */
	public static function name_of( $key ) {
		return self::KNOWN[ strtok( $key, ':' ) ][0] ?? '';
	}

	/**
	 * Selector of a form, or null where the key is none of ours.
	 *
	 * @param string $key `cf7:12`.
	 * @return string|null
	 */
	public static function selector_of( $key ) {
		$known = preg_match( '/^([a-z0-9]+):(\d{1,9})\z/', $key, $parts ) && isset( self::KNOWN[ $parts[1] ] );
		return $known ? sprintf( self::KNOWN[ $parts[1] ][1], (int) $parts[2] ) : null;
	}

	/**
	 * Forms of a plugin: number → title. Another plugin's failure is not ours.
	 *
	 * @param string $plugin Key of the plugin.
	 * @return array<int, string>
	 */
	private static function forms_of( $plugin ) {
		try {
			return isset( self::POST_TYPES[ $plugin ] ) ? self::posts_of( self::POST_TYPES[ $plugin ] ) : self::ask( $plugin );
		} catch ( \Throwable $failure ) {
			return array();
		}
	}

	/**
	 * Forms that are posts.
	 *
	 * @param string $type Post type.
	 * @return array<int, string>
	 */
	private static function posts_of( $type ) {
		if ( ! post_type_exists( $type ) ) {
			return array();
		}
		$query = array(
			'post_type'   => $type,
			'post_status' => 'any',
			'numberposts' => self::MOST,
			'orderby'     => 'title',
			'order'       => 'ASC',
		);
		return wp_list_pluck( get_posts( $query ), 'post_title', 'ID' );
	}

	/**
	 * Forms by the plugin's own interface.
	 *
	 * @param string $plugin Key of the plugin.
	 * @return array<int, string>
	 */
	private static function ask( $plugin ) {
		if ( 'gravity' === $plugin && class_exists( 'GFAPI' ) ) {
			return wp_list_pluck( array_slice( \GFAPI::get_forms(), 0, self::MOST ), 'title', 'id' );
		}
		if ( 'formidable' === $plugin && class_exists( 'FrmForm' ) ) {
			return wp_list_pluck( \FrmForm::get_published_forms( array(), self::MOST ), 'name', 'id' );
		}
		if ( 'ninja' === $plugin && function_exists( 'Ninja_Forms' ) ) {
			$forms = array();
			foreach ( array_slice( Ninja_Forms()->form()->get_forms(), 0, self::MOST ) as $form ) {
				$forms[ $form->get_id() ] = $form->get_setting( 'title' );
			}
			return $forms;
		}
		return 'fluent' === $plugin && defined( 'FLUENTFORM' ) ? self::rows_of_fluent_forms() : array();
	}

	/**
	 * Fluent Forms keeps its forms in a table.
	 *
	 * @return array<int, string>
	 */
	private static function rows_of_fluent_forms() {
		global $wpdb;
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- no interface of the plugin gives this without loading it whole.
		$rows = $wpdb->get_results( $wpdb->prepare( "SELECT id, title FROM {$wpdb->prefix}fluentform_forms ORDER BY title LIMIT %d", self::MOST ) );
		return wp_list_pluck( $rows, 'title', 'id' );
	}
}
