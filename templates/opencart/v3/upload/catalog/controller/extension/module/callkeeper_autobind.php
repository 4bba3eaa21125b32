<?php
defined( 'DIR_SYSTEM' ) || exit;

require_once DIR_SYSTEM . 'library/callkeeper_autobind/autoload.php';

use CallKeeper\Autobind\Shop;

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
		$output = Shop::with_script( $this->config, $output, self::SCRIPT );
	}
}
