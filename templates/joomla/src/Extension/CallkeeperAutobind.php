<?php
/**
 * The plugin.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Plugin\System\CallkeeperAutobind\Extension;

defined( '_JEXEC' ) || exit;

use CallKeeper\Autobind\Script;
use Joomla\CMS\Plugin\CMSPlugin;
use Joomla\Event\SubscriberInterface;

/** Puts the script with its options into the head of visitors' pages. */
final class CallkeeperAutobind extends CMSPlugin implements SubscriberInterface {

	const ASSET = 'plg_system_callkeeperautobind';

	/**
	 * What the plugin listens to.
	 *
	 * @return array<string, string>
	 */
	public static function getSubscribedEvents(): array {
		return array( 'onBeforeCompileHead' => 'addScript' );
	}

	/** Runs before Joomla writes the head. Joomla escapes the attributes. */
	public function addScript(): void {
		$application = $this->getApplication();
		if ( ! $application->isClient( 'site' ) ) {
			return;
		}
		$document = $application->getDocument();
		if ( 'html' !== $document->getType() ) {
			return;
		}
		$attributes = Script::attributes( $this->params->toArray() );
		$document->getWebAssetManager()->registerAndUseScript(
			self::ASSET,
			self::ASSET . '/ck-autobind.min.js',
			array( 'version' => '{{version}}' ),
			array( 'async' => true ) + $attributes
		);
	}
}
