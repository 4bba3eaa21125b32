<?php
/**
 * What Bitrix includes before it uses the module.
 *
 * @package CallKeeper\Autobind
 */

defined( 'B_PROLOG_INCLUDED' ) || exit;

require_once __DIR__ . '/autobind/autoload.php';
\Bitrix\Main\Loader::registerAutoLoadClasses(
	'callkeeper.autobind',
	array(
		'CallKeeper\Autobind\Bitrix\Page'     => 'lib/page.php',
		'CallKeeper\Autobind\Bitrix\Settings' => 'lib/settings.php',
		'CallKeeper\Autobind\Bitrix\Charset'  => 'lib/charset.php',
	)
);
