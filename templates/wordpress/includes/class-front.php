<?php
/**
 * What visitors get.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** The script, and before it the options as one push to its command queue. */
final class Front {

	const HANDLE = 'ckab-autobind';

	/** Nothing in the text can end the script element, whatever a setting holds. */
	const JSON = JSON_HEX_TAG | JSON_HEX_AMP | JSON_HEX_APOS | JSON_HEX_QUOT;

	/** @var Settings */
	private $settings;

	/**
	 * Takes what it needs.
	 *
	 * @param Settings $settings The settings.
	 */
	public function __construct( Settings $settings ) {
		$this->settings = $settings;
	}

	/** Runs on visitors' pages alone. */
	public function start() {
		add_action( 'wp_enqueue_scripts', array( $this, 'enqueue_unless_excluded' ) );
		add_action( 'ckab_form_shown', array( $this, 'enqueue_for_own_form' ) );
	}

	/** Runs on `wp_enqueue_scripts`. */
	public function enqueue_unless_excluded() {
		$settings = $this->settings->read();
		if ( self::is_amp() || Pages::has_current( $settings['exclude'] ) ) {
			return;
		}
		$this->enqueue( $settings, array() );
	}

	/** Our own form works on an excluded page too, and it alone. */
	public function enqueue_for_own_form() {
		if ( ! wp_script_is( self::HANDLE ) && ! self::is_amp() ) {
			$this->enqueue( $this->settings->read(), array( 'forms' => '.ckab-form' ) );
		}
	}

	/**
	 * Enqueues the script with its options.
	 *
	 * @param array    $settings As stored.
	 * @param string[] $above    Options that beat the stored ones.
	 */
	private function enqueue( array $settings, array $above ) {
		Script_Tag::enqueue( self::HANDLE, CKAB_URL . 'js/ck-autobind.min.js', 'async', CKAB_VERSION );
		$sets = array_map(
			static function ( $set ) {
				return wp_json_encode( (object) $set, self::JSON );
			},
			self::sets( $settings, $above )
		);
		$push = '(window.ckAutobind=window.ckAutobind||[]).push(' . implode( ',', $sets ) . ');';
		wp_add_inline_script( self::HANDLE, $push, 'before' );
	}

	/**
	 * What the command queue gets: the options of the site, and those of single forms.
	 *
	 * @param array    $settings As stored.
	 * @param string[] $above    Options that beat the stored ones.
	 * @return array[]
	 */
	public static function sets( array $settings, array $above = array() ) {
		list( $units, $ignored ) = Form_Settings::for_script( $above ? array() : $settings['forms'] );
		$options                 = $above + $settings['options'];
		$selectors               = array_filter( array_merge( array( $options['ignore'] ?? '' ), $ignored ) );
		if ( $selectors ) {
			$options['ignore'] = implode( ', ', $selectors );
		}
		return array_merge( array( $options ), $units );
	}

	/**
	 * AMP pages run no scripts of ours.
	 *
	 * @return bool
	 */
	private static function is_amp() {
		return function_exists( 'amp_is_request' ) && amp_is_request();
	}
}
