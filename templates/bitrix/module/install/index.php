<?php
/**
 * What Bitrix runs when the module is installed and removed.
 *
 * @package CallKeeper\Autobind
 */

use Bitrix\Main\EventManager;
use Bitrix\Main\Localization\Loc;
use Bitrix\Main\ModuleManager;

Loc::loadMessages( __FILE__ );

if ( class_exists( 'callkeeper_autobind' ) ) {
	return;
}

/** Bitrix builds the name of the class from that of the module. */
class callkeeper_autobind extends CModule {

	const HANDLER = 'CallKeeper\Autobind\Bitrix\Page';

	public $MODULE_ID           = 'callkeeper.autobind';
	public $MODULE_GROUP_RIGHTS = 'Y';
	public $MODULE_VERSION;
	public $MODULE_VERSION_DATE;
	public $MODULE_NAME;
	public $MODULE_DESCRIPTION;
	public $PARTNER_NAME = 'CallKeeper';
	public $PARTNER_URI  = 'https://callkeeper.ru';

	/** Reads the version and the words. */
	public function __construct() {
		$arModuleVersion = array();
		include __DIR__ . '/version.php';
		$this->MODULE_VERSION      = $arModuleVersion['VERSION'];
		$this->MODULE_VERSION_DATE = $arModuleVersion['VERSION_DATE'];
		$this->MODULE_NAME         = Loc::getMessage( 'CKAB_MODULE_NAME' );
		$this->MODULE_DESCRIPTION  = Loc::getMessage( 'CKAB_MODULE_DESCRIPTION' );
	}

	/** Files first: an event must not find the module without its script. */
	public function DoInstall() {
		if ( ! $this->may() ) {
			return false;
		}
		CopyDirFiles( __DIR__ . '/js', $_SERVER['DOCUMENT_ROOT'] . '/bitrix/js/' . $this->MODULE_ID, true, true );
		ModuleManager::registerModule( $this->MODULE_ID );
		EventManager::getInstance()->registerEventHandler( 'main', 'OnEpilog', $this->MODULE_ID, self::HANDLER, 'add' );
		return true;
	}

	/** Nothing of the module stays. */
	public function DoUninstall() {
		if ( ! $this->may() ) {
			return false;
		}
		EventManager::getInstance()->unRegisterEventHandler( 'main', 'OnEpilog', $this->MODULE_ID, self::HANDLER, 'add' );
		\Bitrix\Main\Config\Option::delete( $this->MODULE_ID );
		ModuleManager::unRegisterModule( $this->MODULE_ID );
		DeleteDirFilesEx( '/bitrix/js/' . $this->MODULE_ID );
		return true;
	}

	/**
	 * Rights that an administrator can give to groups.
	 *
	 * @return array
	 */
	public function GetModuleRightList() {
		return array(
			'reference_id' => array( 'D', 'R', 'W' ),
			'reference'    => array(
				'[D] ' . Loc::getMessage( 'CKAB_RIGHT_D' ),
				'[R] ' . Loc::getMessage( 'CKAB_RIGHT_R' ),
				'[W] ' . Loc::getMessage( 'CKAB_RIGHT_W' ),
			),
		);
	}

	/**
	 * Whether the person may install modules.
	 *
	 * @return bool
	 */
	private function may() {
		global $USER;
		return is_object( $USER ) && $USER->IsAdmin();
	}
}
