<?php
/**
 * Settings → CallKeeper.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Declares sections and fields to the Settings API and draws the page. */
final class Settings_Page {

	const SLUG = 'callkeeper-autobind';

	/** Groups that are open when the page is; the others open where something is set or wrong. */
	const OPEN = array( 'site', 'who' );

	/** @var Settings */
	private $settings;

	/** @var Status_Box */
	private $status;

	/**
	 * Takes what it needs.
	 *
	 * @param Settings   $settings The settings.
	 * @param Status_Box $status   The box beside them.
	 */
	public function __construct( Settings $settings, Status_Box $status ) {
		$this->settings = $settings;
		$this->status   = $status;
	}

	/** Runs in the administration alone. */
	public function start() {
		add_action( 'admin_menu', array( $this, 'add' ) );
		add_filter( 'plugin_action_links_' . plugin_basename( CKAB_FILE ), array( $this, 'add_link' ) );
	}

	/**
	 * Address of the page.
	 *
	 * @return string
	 */
	public static function url() {
		return admin_url( 'options-general.php?page=' . self::SLUG );
	}

	/** Runs on `admin_menu`. */
	public function add() {
		$hook = add_options_page( 'CallKeeper Autobind', 'CallKeeper', 'manage_options', self::SLUG, array( $this, 'show' ) );
		add_action( "load-$hook", array( $this, 'declare_fields' ) );
		add_action( "load-$hook", array( $this, 'enqueue' ) );
	}

	/**
	 * A link beside “Deactivate”.
	 *
	 * @param string[] $links The other links.
	 * @return string[]
	 */
	public function add_link( $links ) {
		$link = '<a href="' . esc_url( self::url() ) . '">' . esc_html__( 'Settings', 'callkeeper-autobind' ) . '</a>';
		return array_merge( array( $link ), $links );
	}

	/** What the page looks like. */
	public function enqueue() {
		wp_enqueue_style( 'ckab-settings', CKAB_URL . 'assets/settings.css', array(), CKAB_VERSION );
	}

	/** One section for each group, one field for each option of the site. */
	public function declare_fields() {
		$settings = $this->settings->read();
		$refused  = Refused::take();
		Site_Fields::add( $settings, $refused );
		foreach ( require CKAB_FOLDER . 'generated/groups.php' as $group => $label ) {
			add_settings_section( $group, $label, '__return_null', self::SLUG );
		}
		$words = require CKAB_FOLDER . 'generated/words.php';
		foreach ( Options::of_site() as $name => $option ) {
			$field = new Option_Field( $name, $option + $words[ $name ], $refused[ $name ] ?? $settings['options'][ $name ] ?? '' );
			$place = array(
				'label_for' => $field->id(),
				'class'     => "ckab-row ckab-row-$name",
			);
			add_settings_field( $field->id(), $field->label(), array( $field, 'show' ), self::SLUG, $option['group'], $place );
		}
		Form_Fields::add( $settings['forms'] );
	}

	/** Draws the page. */
	public function show() {
		if ( ! current_user_can( 'manage_options' ) ) {
			return;
		}
		echo '<div class="wrap ckab"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
		echo '<div class="ckab-columns"><form class="ckab-settings" action="options.php" method="post" novalidate>';
		settings_fields( Settings::GROUP );
		foreach ( $GLOBALS['wp_settings_sections'][ self::SLUG ] as $section ) {
			$this->show_section( $section );
		}
		submit_button();
		echo '</form><aside class="ckab-status">';
		$this->status->show();
		echo '</aside></div></div>';
	}

	/**
	 * One section, folded unless it has something to say.
	 *
	 * @param array $section As the Settings API knows it.
	 */
	private function show_section( array $section ) {
		$open = in_array( $section['id'], self::OPEN, true ) || $this->has_news( $section['id'] );
		echo '<details class="ckab-section" id="ckab-section-' . esc_attr( $section['id'] ) . '"' . ( $open ? ' open' : '' ) . '>';
		echo '<summary><h2>' . esc_html( $section['title'] ) . '</h2></summary>';
		call_user_func( $section['callback'], $section );
		echo '<table class="form-table" role="presentation">';
		do_settings_fields( self::SLUG, $section['id'] );
		echo '</table></details>';
	}

	/**
	 * Whether something in a section differs from the defaults or is wrong.
	 *
	 * @param string $section Its id.
	 * @return bool
	 */
	private function has_news( $section ) {
		$set    = array_map( 'strval', array_keys( $this->settings->read()['options'] ) );
		$fields = array_keys( $GLOBALS['wp_settings_fields'][ self::SLUG ][ $section ] ?? array() );
		foreach ( $fields as $id ) {
			if ( in_array( substr( $id, strlen( 'ckab-' ) ), $set, true ) || Field_Error::of( $id ) ) {
				return true;
			}
		}
		return false;
	}
}
