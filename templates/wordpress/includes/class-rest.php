<?php
/**
 * The settings in WordPress' own REST interface.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'ABSPATH' ) || exit;

/** `GET` and `POST /wp/v2/settings`, for those who may manage options. */
final class Rest {

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

	/** Refuses wrong values with their sentences, before anything is stored. */
	public function start() {
		add_filter( 'rest_request_before_callbacks', array( $this, 'refuse' ), 10, 3 );
	}

	/**
	 * What REST tells of the setting.
	 *
	 * @return array
	 */
	public static function description() {
		$texts = array(
			'type'                 => 'object',
			'additionalProperties' => array( 'type' => array( 'string', 'integer', 'boolean' ) ),
		);
		$forms = array(
			'type'                 => 'object',
			'additionalProperties' => array(
				'type'                 => 'object',
				'properties'           => array(
					'bind'    => array( 'enum' => array( '', 'on', 'off' ) ),
					'manager' => array( 'type' => 'string' ),
				),
				'additionalProperties' => false,
			),
		);
		return array(
			'schema' => array(
				'type'                 => 'object',
				'properties'           => array(
					'widget'  => array( 'type' => 'string' ),
					'exclude' => array( 'type' => 'string' ),
					'options' => $texts,
					'forms'   => $forms,
				),
				'additionalProperties' => false,
			),
		);
	}

	/**
	 * Runs for every request; concerns the settings alone.
	 *
	 * @param mixed            $response What others have to say.
	 * @param array            $handler  Not used.
	 * @param \WP_REST_Request $request  The request.
	 * @return mixed
	 */
	public function refuse( $response, $handler, $request ) {
		$given = '/wp/v2/settings' === $request->get_route() ? $request->get_param( Settings::NAME ) : null;
		if ( is_wp_error( $response ) || ! is_array( $given ) || ! current_user_can( 'manage_options' ) ) {
			return $response;
		}
		$complaints = $this->settings->check( $given )['complaints'];
		if ( ! $complaints ) {
			return $response;
		}
		$facts = array(
			'status'     => 400,
			'complaints' => $complaints,
		);
		return new \WP_Error( 'ckab_refused', implode( "\n", $complaints ), $facts );
	}
}
