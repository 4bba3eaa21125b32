<?php
/**
 * The module inside the stand-in. Argument: the unpacked archive. Standard input, all in UTF-8:
 * { folder, utf, language, ask: 'head' | 'admin' | 'page' | 'install' | 'uninstall', options, post, right }
 */
require __DIR__ . '/standin.php';

use StandIn\Site;

$question = json_decode( stream_get_contents( STDIN ), true ) + array( 'utf' => true, 'language' => 'ru', 'options' => array(), 'post' => array(), 'right' => 'W' );

define( 'B_PROLOG_INCLUDED', true );
define( 'LANG_CHARSET', $question['utf'] ? 'UTF-8' : 'windows-1251' );
define( 'LANGUAGE_ID', $question['language'] );
$_SERVER['DOCUMENT_ROOT'] = '/site';

Site::$root     = "$argv[1]/{$question['folder']}";
Site::$utf      = $question['utf'];
Site::$language = $question['language'];
Site::$right    = $question['right'];
Site::$options  = array_map( array( Site::class, 'charset' ), $question['options'] );
array_walk_recursive(
	$question['post'],
	static function ( &$text ) {
		$text = Site::charset( $text );
	}
);
Site::$post  = $question['post'];
$APPLICATION = new Administration();
$USER        = $APPLICATION;
$printed     = '';

if ( 'head' === $question['ask'] || 'admin' === $question['ask'] ) {
	'admin' === $question['ask'] && define( 'ADMIN_SECTION', true );
	Bitrix\Main\Loader::includeModule( 'callkeeper.autobind' );
	CallKeeper\Autobind\Bitrix\Page::add();
} elseif ( 'page' === $question['ask'] ) {
	ob_start();
	require Site::$root . '/options.php';
	$printed = ob_get_clean();
} else {
	require Site::$root . '/install/index.php';
	$module      = new callkeeper_autobind();
	$answer      = 'install' === $question['ask'] ? $module->DoInstall() : $module->DoUninstall();
	Site::$did[] = $answer ? 'done' : 'refused';
	$about       = get_object_vars( $module );
	$rights      = $module->GetModuleRightList();
}

$utf8 = static function ( $text ) {
	return is_string( $text ) && ! Site::$utf ? iconv( 'windows-1251', 'UTF-8', $text ) : $text;
};
$all  = array(
	'html'    => implode( "\n", Site::$head ) . $printed,
	'options' => Site::$options,
	'did'     => Site::$did,
	'about'   => $about ?? null,
	'rights'  => $rights ?? null,
);
array_walk_recursive(
	$all,
	static function ( &$text ) use ( $utf8 ) {
		$text = $utf8( $text );
	}
);
echo json_encode( $all );
