<?php
/**
 * Tells Joomla how the plugin is made.
 *
 * @package CallKeeper\Autobind
 */

defined( '_JEXEC' ) || exit;

use CallKeeper\Plugin\System\CallkeeperAutobind\Extension\CallkeeperAutobind;
use Joomla\CMS\Extension\PluginInterface;
use Joomla\CMS\Factory;
use Joomla\CMS\Plugin\PluginHelper;
use Joomla\DI\Container;
use Joomla\DI\ServiceProviderInterface;
use Joomla\Event\DispatcherInterface;

require_once dirname( __DIR__ ) . '/autobind/autoload.php';

return new class() implements ServiceProviderInterface {

	/**
	 * Puts the plugin into the container of Joomla.
	 *
	 * @param Container $container The container.
	 */
	public function register( Container $container ) {
		$container->set(
			PluginInterface::class,
			static function ( Container $container ) {
				$settings = (array) PluginHelper::getPlugin( 'system', 'callkeeperautobind' );
				$plugin   = new CallkeeperAutobind( $container->get( DispatcherInterface::class ), $settings );
				$plugin->setApplication( Factory::getApplication() );
				return $plugin;
			}
		);
	}
};
