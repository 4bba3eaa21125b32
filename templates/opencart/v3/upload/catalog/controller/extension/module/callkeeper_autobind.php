<?php
defined( 'DIR_SYSTEM' ) || exit;

require_once DIR_SYSTEM . 'library/callkeeper_autobind/autoload.php';

use CallKeeper\Autobind\Script;

/** Puts the script with its options into the head of the shop's pages. */
class ControllerExtensionModuleCallkeeperAutobind extends Controller {

	const SCRIPT = 'catalog/view/javascript/callkeeper_autobind/ck-autobind.min.js?{{version}}';

	/** A module that stands in a layout shows nothing. */
	public function index() {
		return '';
	}

	/**
	 * Runs after the template common/header, whatever theme it comes from.
	 *
	 * @param string $route  Route of the template.
	 * @param array  $data   What it was given.
	 * @param string $output What it made, changed in place.
	 */
	public function add( &$route, &$data, &$output ) {
		if ( ! $this->config->get( 'module_callkeeper_autobind_status' ) ) {
			return;
		}
		$options = $this->config->get( 'module_callkeeper_autobind_options' );
		$address = $this->config->get( 'config_url' ) ?: ( defined( 'HTTP_SERVER' ) ? HTTP_SERVER : '' );
		$folder  = parse_url( (string) $address, PHP_URL_PATH ) ?: '/';
		$tag     = Script::tag( rtrim( $folder, '/' ) . '/' . self::SCRIPT, is_array( $options ) ? $options : array() );
		$output  = Script::into_head( (string) $output, $tag );
	}
}
