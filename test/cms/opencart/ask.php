<?php
/**
 * The extension inside the stand-in. Argument: the unpacked archive. Standard input:
 * { version, ask: 'head' | 'page' | 'save' | 'install', stored, posted, may, language, header }
 */
require __DIR__ . '/standin.php';

use StandIn\Anything;
use StandIn\Engine;

$question = json_decode( stream_get_contents( STDIN ), true ) + array(
	'stored'   => array(),
	'posted'   => array(),
	'status'   => 1,
	'may'      => true,
	'language' => 'en-gb',
	'header'   => '<html><head><title>Shop</title></head><body>',
	'url'      => 'https://shop.example/sub/',
);
$fourth   = version_compare( $question['version'], '4', '>=' );
define( 'VERSION', $question['version'] );

// The fourth version puts an extension into a folder named after its archive.
if ( $fourth ) {
	mkdir( $argv[1] . '/extension' );
	symlink( $argv[1], $argv[1] . '/extension/callkeeper_autobind' );
	define( 'DIR_EXTENSION', $argv[1] . '/extension/' );
	register_shutdown_function(
		static function () use ( $argv ) {
			unlink( $argv[1] . '/extension/callkeeper_autobind' );
			rmdir( $argv[1] . '/extension' );
		}
	);
} else {
	define( 'DIR_SYSTEM', $argv[1] . '/upload/system/' );
}

$words = static function ( $route ) use ( $argv, $fourth, $question ) {
	$tail = $fourth ? preg_replace( '~^extension/callkeeper_autobind/~', '', $route ) : $route;
	$_    = array();
	require $argv[1] . ( $fourth ? '' : '/upload' ) . "/admin/language/{$question['language']}/$tail.php";
	return $_;
};

$did              = array();
$spoken           = array();
Engine::$registry = array(
	'config'              => new Anything(
		array(
			'get' => static function ( $key ) use ( $question ) {
				$known = array(
					'module_callkeeper_autobind_options' => $question['stored'],
					'module_callkeeper_autobind_status'  => $question['status'],
					'config_url'                         => $question['url'],
				);
				return $known[ $key ] ?? null;
			},
		)
	),
	'load'                => new Anything(
		array(
			'language'   => static function ( $route ) use ( &$spoken, $words ) {
				$spoken = $words( $route );
			},
			'controller' => static function ( $route ) {
				return "<!-- $route -->";
			},
			'view'       => static function ( $route, $data ) use ( &$did ) {
				$did['view'] = array( $route, $data );
				return $data['fields'];
			},
		)
	),
	'language'            => new Anything(
		array(
			'get' => static function ( $key ) use ( &$spoken ) {
				return $spoken[ $key ] ?? $key;
			},
		)
	),
	'url'                 => new Anything(
		array(
			'link' => static function ( $route, $arguments ) {
				return "index.php?route=$route&$arguments";
			},
		)
	),
	'user'                => new Anything(
		array(
			'hasPermission' => static function () use ( $question ) {
				return $question['may'];
			},
		)
	),
	'document'            => new Anything(),
	'response'            => new Anything(
		array(
			'setOutput' => static function ( $output ) use ( &$did ) {
				$did['output'] = $output;
			},
			'redirect'  => static function ( $to ) use ( &$did ) {
				$did['redirect'] = $to;
			},
		)
	),
	'session'             => new Anything(),
	'request'             => (object) array(
		'post'   => StandIn\clean( $question['posted'] ),
		'server' => array( 'REQUEST_METHOD' => $question['posted'] ? 'POST' : 'GET' ),
	),
	'model_setting_setting' => new Anything(
		array(
			'editSetting' => static function ( $code, $settings ) use ( &$did ) {
				$did['setting'] = array( $code, $settings );
			},
		)
	),
	'model_setting_event' => new Anything(
		array(
			'addEvent'          => static function () use ( &$did ) {
				$did['event'] = func_get_args();
			},
			'deleteEventByCode' => static function ( $code ) use ( &$did ) {
				$did['deleted'] = $code;
			},
		)
	),
);
Engine::$registry['session']->data = array( 'user_token' => 'token' );

$admin   = $fourth ? '/admin/controller/module/callkeeper_autobind.php' : '/upload/admin/controller/extension/module/callkeeper_autobind.php';
$catalog = $fourth ? '/catalog/controller/event/autobind.php' : '/upload/catalog/controller/extension/module/callkeeper_autobind.php';
require $argv[1] . ( 'head' === $question['ask'] ? $catalog : $admin );
$class      = $fourth ? 'Opencart\Admin\Controller\Extension\CallkeeperAutobind\Module\CallkeeperAutobind' : 'ControllerExtensionModuleCallkeeperAutobind';
$class      = $fourth && 'head' === $question['ask'] ? 'Opencart\Catalog\Controller\Extension\CallkeeperAutobind\Event\Autobind' : $class;
$controller = new $class();

if ( 'head' === $question['ask'] ) {
	$route  = 'common/header';
	$data   = array();
	$output = $question['header'];
	$method = $fourth ? 'index' : 'add';
	$controller->$method( $route, $data, $output );
	$did = $output;
} else {
	$method = array( 'page' => 'index', 'save' => $fourth ? 'save' : 'index', 'install' => 'install', 'uninstall' => 'uninstall' )[ $question['ask'] ];
	$controller->$method();
}
echo json_encode( $did );
