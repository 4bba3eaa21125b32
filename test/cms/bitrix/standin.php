<?php
/** As much of 1C-Bitrix as the module speaks to. Messages and options are in the charset of the site. */

namespace StandIn {
	final class Site {
		public static $utf = true;
		public static $root;
		public static $language = 'ru';
		public static $messages = array();
		public static $options = array();
		public static $did = array();
		public static $head = array();
		public static $post = array();
		public static $right = 'W';
		public static function charset( $text ) {
			return self::$utf ? $text : iconv( 'UTF-8', 'windows-1251', $text );
		}
	}
}

namespace Bitrix\Main {
	use StandIn\Site;

	final class Application {
		public static function isUtfMode() {
			return Site::$utf;
		}
		public static function getInstance() {
			return new self();
		}
		public function getContext() {
			return $this;
		}
		public function getRequest() {
			return $this;
		}
		public function isPost() {
			return (bool) Site::$post;
		}
		public function getPost( $name ) {
			return Site::$post[ $name ] ?? null;
		}
	}
	final class Loader {
		private static $classes = array();
		public static function includeModule( $id ) {
			require_once Site::$root . '/include.php';
			return true;
		}
		public static function registerAutoLoadClasses( $id, array $classes ) {
			self::$classes = $classes;
			spl_autoload_register(
				static function ( $class ) {
					if ( isset( self::$classes[ $class ] ) ) {
						require Site::$root . '/' . self::$classes[ $class ];
					}
				}
			);
		}
	}
	final class ModuleManager {
		public static function registerModule( $id ) {
			Site::$did[] = "registered $id";
		}
		public static function unRegisterModule( $id ) {
			Site::$did[] = "unregistered $id";
		}
	}
	final class EventManager {
		public static function getInstance() {
			return new self();
		}
		public function registerEventHandler( $from, $event, $id, $class, $method ) {
			Site::$did[] = "$from:$event calls $class::$method of $id";
		}
		public function unRegisterEventHandler( $from, $event, $id, $class, $method ) {
			Site::$did[] = "$from:$event no longer calls $class::$method of $id";
		}
	}
}

namespace Bitrix\Main\Text {
	final class Encoding {
		public static function convertEncoding( $text, $from, $to ) {
			return iconv( $from, "$to//IGNORE", $text );
		}
	}
}

namespace Bitrix\Main\Page {
	final class Asset {
		public static function getInstance() {
			return new self();
		}
		public function addString( $string, $unique = false ) {
			\StandIn\Site::$head[] = $string;
		}
	}
}

namespace Bitrix\Main\Config {
	use StandIn\Site;

	final class Option {
		public static function get( $id, $name, $default = '' ) {
			return Site::$options[ $name ] ?? $default;
		}
		public static function set( $id, $name, $value ) {
			Site::$options[ $name ] = $value;
		}
		public static function delete( $id, array $filter = array() ) {
			Site::$did[] = $filter ? "deleted {$filter['name']}" : "deleted all of $id";
			if ( $filter ) {
				unset( Site::$options[ $filter['name'] ] );
			} else {
				Site::$options = array();
			}
		}
	}
}

namespace Bitrix\Main\Localization {
	use StandIn\Site;

	final class Loc {
		public static function loadMessages( $file ) {
			$path = Site::$root . '/lang/' . Site::$language . substr( $file, strlen( Site::$root ) );
			if ( 0 === strpos( $file, Site::$root ) && is_readable( $path ) ) {
				$MESS = array();
				include $path;
				Site::$messages += $MESS;
			}
		}
		public static function getMessage( $key ) {
			return Site::$messages[ $key ] ?? null;
		}
	}
}

namespace {
	use StandIn\Site;

	class CModule {}
	final class CAdminTabControl {
		private $tabs;
		private $at = 0;
		public function __construct( $name, array $tabs ) {
			$this->tabs = $tabs;
		}
		public function Begin() {}
		public function BeginNextTab() {
			echo $this->at ? '</table>' : '', '<table id="', $this->tabs[ $this->at++ ]['DIV'], '">';
		}
		public function Buttons() {
			echo '</table>';
		}
		public function End() {}
	}
	final class CAdminMessage {
		public static function ShowMessage( array $message ) {
			echo '<div class="message">', htmlspecialchars( $message['MESSAGE'], ENT_QUOTES, Site::$utf ? 'UTF-8' : 'cp1251' ), '</div>';
		}
	}
	final class Administration {
		public function GetGroupRight( $id ) {
			return Site::$right;
		}
		public function GetCurPage() {
			return '/bitrix/admin/settings.php';
		}
		public function IsAdmin() {
			return 'W' === Site::$right;
		}
	}
	function check_bitrix_sessid() {
		return ( Site::$post['sessid'] ?? '' ) === 'right';
	}
	function bitrix_sessid_post() {
		return '<input type="hidden" name="sessid" value="right">';
	}
	function CopyDirFiles( $from, $to, $rewrite, $recursive ) {
		Site::$did[] = 'copied ' . implode( ' ', array_diff( scandir( $from ), array( '.', '..' ) ) ) . " to $to";
	}
	function DeleteDirFilesEx( $path ) {
		Site::$did[] = "removed $path";
	}
}
