<?php
/** As much of Joomla 4 and 5 as the plugin speaks to, written from Joomla's own documentation and sources. */

namespace Joomla\Event {
	interface SubscriberInterface {
		public static function getSubscribedEvents(): array;
	}
	interface DispatcherInterface {}
}

namespace Joomla\Registry {
	final class Registry {
		private $data;
		public function __construct( $data = array() ) {
			$this->data = $data;
		}
		public function toArray() {
			return $this->data;
		}
	}
}

namespace Joomla\DI {
	interface ServiceProviderInterface {
		public function register( Container $container );
	}
	final class Container {
		private $made = array();
		public function set( $key, $value ) {
			$this->made[ $key ] = $value;
		}
		public function get( $key ) {
			$made = $this->made[ $key ];
			return $made instanceof \Closure ? $made( $this ) : $made;
		}
	}
}

namespace Joomla\CMS\Extension {
	interface PluginInterface {}
}

namespace Joomla\CMS\Plugin {
	use Joomla\CMS\Extension\PluginInterface;
	use Joomla\Event\DispatcherInterface;
	use Joomla\Registry\Registry;

	abstract class CMSPlugin implements PluginInterface {
		public $params;
		private $application;
		public function __construct( DispatcherInterface $dispatcher, array $config = array() ) {
			$this->params = new Registry( $config['params'] );
		}
		protected function getApplication() {
			return $this->application;
		}
		public function setApplication( $application ): void {
			$this->application = $application;
		}
	}
	final class PluginHelper {
		public static $params = array();
		public static function getPlugin( $type, $name ) {
			return (object) array( 'type' => $type, 'name' => $name, 'params' => self::$params );
		}
	}
}

namespace Joomla\CMS {
	final class Factory {
		public static $application;
		public static function getApplication() {
			return self::$application;
		}
	}
}

namespace Joomla\CMS\Form {
	final class Form {}
	class FormRule {
		public function test( \SimpleXMLElement $element, $value, $group = null, ?\Joomla\Registry\Registry $input = null, ?Form $form = null ) {
			return true;
		}
	}
}

namespace StandIn {
	/** Joomla's document and web asset manager: names resolve below media/, attributes are escaped, true has no value. */
	final class Document {
		public $html = '';
		public $type = 'html';
		public function getType() {
			return $this->type;
		}
		public function getWebAssetManager() {
			return $this;
		}
		public function registerAndUseScript( $name, $uri, array $options, array $attributes ) {
			list( $folder, $file ) = explode( '/', $uri );
			$this->html           .= '<script src="/media/' . $folder . '/js/' . $file . '?' . $options['version'] . '"';
			foreach ( $attributes as $key => $value ) {
				$this->html .= ' ' . htmlspecialchars( $key, ENT_COMPAT, 'UTF-8' );
				$this->html .= true === $value ? '' : '="' . htmlspecialchars( $value, ENT_COMPAT, 'UTF-8' ) . '"';
			}
			$this->html .= '></script>';
		}
	}
	final class Application {
		public $document;
		private $client;
		public function __construct( $client, $type ) {
			$this->client         = $client;
			$this->document       = new Document();
			$this->document->type = $type;
		}
		public function isClient( $client ) {
			return $client === $this->client;
		}
		public function getDocument() {
			return $this->document;
		}
	}
	final class Dispatcher implements \Joomla\Event\DispatcherInterface {}
}
