<?php
/** As much of Drupal 10 and 11 as the module speaks to. */

namespace Drupal\Core\Form {
	interface FormStateInterface {}
	abstract class ConfigFormBase {
		public static $store;
		public static $words = array();
		protected function config( $name ) {
			if ( ! in_array( $name, $this->getEditableConfigNames(), true ) ) {
				throw new \Exception( "$name is not editable here" );
			}
			return self::$store;
		}
		abstract protected function getEditableConfigNames();
		protected function t( $text ) {
			return self::$words[ $text ] ?? $text;
		}
		public function buildForm( array $form, FormStateInterface $form_state ) {
			$form['actions'] = array( '#type' => 'actions' );
			return $form;
		}
		public function validateForm( array &$form, FormStateInterface $form_state ) {}
		public function submitForm( array &$form, FormStateInterface $form_state ) {}
	}
}

namespace Drupal\Core\Cache {
	final class CacheableMetadata {
		private $tags = array();
		private $contexts = array();
		public static function createFromRenderArray( array $build ) {
			return new self();
		}
		public function addCacheableDependency( $config ) {
			$this->tags[] = 'config:' . $config->name;
		}
		public function addCacheContexts( array $contexts ) {
			$this->contexts = $contexts;
		}
		public function applyTo( array &$build ) {
			$build['#cache'] = array( 'tags' => $this->tags, 'contexts' => $this->contexts );
		}
	}
}

namespace StandIn {
	final class Config {
		public $name = 'callkeeper_autobind.settings';
		public $data;
		public $saved = false;
		public function __construct( array $data ) {
			$this->data = $data;
		}
		public function get( $key ) {
			return $this->data[ $key ] ?? null;
		}
		public function set( $key, $value ) {
			$this->data[ $key ] = $value;
			return $this;
		}
		public function save() {
			$this->saved = true;
		}
	}
	final class FormState implements \Drupal\Core\Form\FormStateInterface {
		public $errors = array();
		private $values;
		private $kept = array();
		public function __construct( array $values ) {
			$this->values = $values;
		}
		public function getValue( $key ) {
			return $this->values[ $key ] ?? null;
		}
		public function setErrorByName( $name, $message ) {
			$this->errors[ $name ] = $message;
		}
		public function set( $key, $value ) {
			$this->kept[ $key ] = $value;
		}
		public function get( $key ) {
			return $this->kept[ $key ] ?? null;
		}
	}
	final class Service {
		public static $admin = false;
		public function isAdminRoute() {
			return self::$admin;
		}
		public function getPath( $module ) {
			return "modules/contrib/$module";
		}
	}
	/** Drupal's html_tag with its attributes. */
	function render( array $element ) {
		$html = '<' . $element['#tag'];
		foreach ( $element['#attributes'] as $name => $value ) {
			$html .= true === $value ? " $name" : " $name=\"" . htmlspecialchars( $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8' ) . '"';
		}
		return "$html>{$element['#value']}</{$element['#tag']}>";
	}
}

namespace {
	final class Drupal {
		public static function config( $name ) {
			return \Drupal\Core\Form\ConfigFormBase::$store;
		}
		public static function service( $name ) {
			return new \StandIn\Service();
		}
	}
	function base_path() {
		return '/sub/';
	}
}
