<?php
namespace Opencart\Catalog\Controller\Extension\CallkeeperAutobind\Event;

defined( 'DIR_EXTENSION' ) || exit;

require_once DIR_EXTENSION . 'callkeeper_autobind/system/library/callkeeper_autobind/autoload.php';

use CallKeeper\Autobind\Script;

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
