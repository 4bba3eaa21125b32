<?php
/**
 * Other tags of the widget.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Looks where people put such a tag: settings of other plugins, text blocks, files of the theme. */
final class Widget_Search {

	const FILES = array( 'header.php', 'footer.php', 'functions.php', 'parts/header.html', 'parts/footer.html' );

	/**
	 * Places in which a tag of the widget stands, in words.
	 *
	 * @return string[]
	 */
	public static function find() {
		return array_merge( self::in_options(), self::in_template_parts(), self::in_files() );
	}

	/**
	 * In settings, ours apart. The plugin that was there before us keeps a bare code in `callkeeper_input`.
	 *
	 * @return string[]
	 */
	private static function in_options() {
		global $wpdb;
		$like = array_map( array( $wpdb, 'esc_like' ), array( 'callkeeper.ru/w/?', 'callkeeper_code=', '_transient_', 'ckab_' ) );
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- no function searches in values; runs on our settings page alone.
		$names = $wpdb->get_col(
			$wpdb->prepare(
				"SELECT option_name FROM {$wpdb->options} WHERE ( option_value LIKE %s OR option_value LIKE %s OR ( option_name = 'callkeeper_input' AND option_value <> '' ) ) AND option_name NOT LIKE %s AND option_name NOT LIKE %s LIMIT 5",
				"%$like[0]%",
				"%$like[1]%",
				"%$like[2]%",
				"$like[3]%"
			)
		);
		/* translators: %s: name of an option */
		$words = __( 'setting “%s” of another plugin or of the theme', 'callkeeper-autobind' );
		return array_map(
			static function ( $name ) use ( $words ) {
				return sprintf( $words, $name );
			},
			$names
		);
	}

	/**
	 * In parts of a block theme that were changed in the site editor.
	 *
	 * @return string[]
	 */
	private static function in_template_parts() {
		$found = array();
		$parts = get_posts(
			array(
				'post_type'   => array( 'wp_template_part', 'wp_template', 'wp_block' ),
				'post_status' => 'publish',
				'numberposts' => 50,
			)
		);
		foreach ( $parts as $part ) {
			if ( preg_match( Widget::TAG, $part->post_content ) ) {
				/* translators: %s: title of a template */
				$found[] = sprintf( __( 'template “%s” in the site editor', 'callkeeper-autobind' ), $part->post_title );
			}
		}
		return $found;
	}

	/**
	 * In files of the theme and its parent.
	 *
	 * @return string[]
	 */
	private static function in_files() {
		$found = array();
		foreach ( array_unique( array( get_stylesheet_directory(), get_template_directory() ) ) as $folder ) {
			foreach ( self::FILES as $file ) {
				$path = "$folder/$file";
				if ( is_readable( $path ) && preg_match( Widget::TAG, (string) file_get_contents( $path ) ) ) {
					/* translators: %s: name of a file */
					$found[] = sprintf( __( 'file %s of the theme', 'callkeeper-autobind' ), $file );
				}
			}
		}
		return $found;
	}
}
