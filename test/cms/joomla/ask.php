<?php
/**
 * The plugin inside the stand-in. Argument: the unpacked archive. Standard input: { settings, client, type } for the
 * head of a page, or { typed: [ [name, value], … ] } for what is said when the settings are saved.
 */
define( '_JEXEC', 1 );
require __DIR__ . '/standin.php';

spl_autoload_register(
	static function ( $class ) use ( $argv ) {
		$manifest = simplexml_load_file( $argv[1] . '/callkeeperautobind.xml' );
		$prefix   = $manifest->namespace . '\\';
		if ( 0 === strpos( $class, $prefix ) ) {
			require $argv[1] . '/' . $manifest->namespace['path'] . '/' . str_replace( '\\', '/', substr( $class, strlen( $prefix ) ) ) . '.php';
		}
	}
);

$question = json_decode( stream_get_contents( STDIN ), true );
if ( isset( $question['typed'] ) ) {
	$class = 'CallKeeper\Plugin\System\CallkeeperAutobind\Rule\OptionRule';
	$rule  = new $class();
	$said  = array();
	foreach ( $question['typed'] as list( $name, $value ) ) {
		$field = new SimpleXMLElement( '<field/>' );
		$field->addAttribute( 'name', $name );
		try {
			$said[] = $rule->test( $field, $value );
		} catch ( UnexpectedValueException $refusal ) {
			$said[] = $refusal->getMessage();
		}
	}
	echo json_encode( $said );
	exit;
}

Joomla\CMS\Plugin\PluginHelper::$params = $question['settings'];
Joomla\CMS\Factory::$application        = new StandIn\Application( $question['client'], $question['type'] );

$container = new Joomla\DI\Container();
$container->set( Joomla\Event\DispatcherInterface::class, new StandIn\Dispatcher() );
( require $argv[1] . '/services/provider.php' )->register( $container );
$plugin = $container->get( Joomla\CMS\Extension\PluginInterface::class );
$plugin->{ $plugin::getSubscribedEvents()['onBeforeCompileHead'] }();
echo json_encode( Joomla\CMS\Factory::$application->document->html );
