<?php
namespace Opencart\Catalog\Controller\Extension\CallkeeperAutobind\Event;

defined( 'DIR_EXTENSION' ) || exit;

require_once DIR_EXTENSION . 'callkeeper_autobind/system/library/callkeeper_autobind/autoload.php';

use CallKeeper\Autobind\Shop;

/** Puts the script with its options into the head of the shop's pages. */
class Autobind extends \Opencart\System\Engine\Controller {

	const SCRIPT = 'extension/callkeeper_autobind/catalog/view/javascript/ck-autobind.min.js?{{version}}';

	/**
	 * Runs after the template common/header, whatever theme it comes from.
	 *
	 * @param string $route  Route of the template.
	 * @param array  $data   What it was given.
	 * @param string $output What it made, changed in place.
	 */
	public function index( &$route, &$data, &$output ): void {
		$output = Shop::with_script( $this->config, $output, self::SCRIPT );
	}
}
