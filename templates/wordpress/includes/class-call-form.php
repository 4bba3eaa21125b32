<?php
/**
 * “Call me back”: a form of our own.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** Shortcode `[callkeeper_form]` and block `callkeeper/form`. The phone goes to CallKeeper alone; nothing is stored. */
final class Call_Form {

	const SHORTCODE = 'callkeeper_form';

	/** What shortcode and block understand. */
	const ATTRIBUTES = array(
		'title'       => '',
		'button'      => '',
		'name'        => '',
		'consent'     => '',
		'consent_url' => '',
		'manager'     => '',
		'thanks'      => '',
	);

	/** Waits for `init`. */
	public function start() {
		add_action( 'init', array( $this, 'register' ) );
	}

	/** Runs on `init`. */
	public function register() {
		add_shortcode( self::SHORTCODE, array( $this, 'render' ) );
		wp_register_style( 'ckab-form', CKAB_URL . 'assets/form.css', array(), CKAB_VERSION );
		wp_register_script( 'ckab-form', CKAB_URL . 'assets/form.js', array(), CKAB_VERSION, true );
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
		wp_register_script( 'ckab-form-editor', CKAB_URL . 'blocks/form/editor.js', $needs, CKAB_VERSION, true );
		wp_set_script_translations( 'ckab-form-editor', 'callkeeper-autobind', CKAB_FOLDER . 'languages' );
		register_block_type( CKAB_FOLDER . 'blocks/form', array( 'render_callback' => array( $this, 'render_block' ) ) );
	}

	/**
	 * The block.
	 *
	 * @param array $attributes From the editor.
	 * @return string
	 */
	public function render_block( $attributes ) {
		$attributes['name']        = empty( $attributes['askName'] ) ? '' : 'on';
		$attributes['consent_url'] = $attributes['consentUrl'] ?? '';
		return '<div ' . get_block_wrapper_attributes() . '>' . $this->render( $attributes ) . '</div>';
	}

	/**
	 * The form.
	 *
	 * @param array|string $attributes From the shortcode; '' where it has none.
	 * @return string
	 */
	public function render( $attributes ) {
		$form = array_map( 'strval', array_filter( shortcode_atts( self::ATTRIBUTES, (array) $attributes, self::SHORTCODE ), 'is_scalar' ) ) + self::ATTRIBUTES;
		$form = $this->fill( $form );
		wp_enqueue_style( 'ckab-form' );
		wp_enqueue_script( 'ckab-form' );
		do_action( 'ckab_form_shown' );
		ob_start();
		require CKAB_FOLDER . 'includes/view-call-form.php';
		return trim( ob_get_clean() );
	}

	/**
	 * Words of ours where the author gave none, and an id of its own for every form.
	 *
	 * @param string[] $form What the author gave.
	 * @return array
	 */
	private function fill( array $form ) {
		$words = array(
			'title'  => __( 'Shall we call you back?', 'callkeeper-autobind' ),
			'button' => __( 'Call me back', 'callkeeper-autobind' ),
			'thanks' => __( 'Thank you! We are calling you now.', 'callkeeper-autobind' ),
		);
		foreach ( $words as $name => $text ) {
			$form[ $name ] = '' === $form[ $name ] ? $text : $form[ $name ];
		}
		$form['id']       = wp_unique_id( 'ckab-form-' );
		$form['asks']     = in_array( strtolower( $form['name'] ), array( 'on', 'yes', '1', 'true' ), true );
		$form['attempts'] = array(
			'busy'      => __( 'Ordering the call…', 'callkeeper-autobind' ),
			'sent'      => $form['thanks'],
			'duplicate' => __( 'Your call is ordered already.', 'callkeeper-autobind' ),
			'failed'    => __( 'The call could not be ordered. Please phone us.', 'callkeeper-autobind' ),
		);
		return $form;
	}
}
