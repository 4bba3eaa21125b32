<?php
/**
 * As much of MODX as a package speaks to: what xPDO's transport does with a manifest and its vehicles, and what
 * modX gives a plugin.
 */

/** Names of tables and rows stand for the database. */
final class Site {
	public $rows = array();
	public $root;
	public $complaints = array();

	public function __construct( $root ) {
		$this->root = $root;
	}

	/** xPDOTransport::install. */
	public function install( $packages, $signature ) {
		$manifest = include "$packages$signature/manifest.php";
		foreach ( $manifest['manifest-vehicles'] as $vehicle ) {
			$payload = include "$packages$signature/{$vehicle['filename']}";
			if ( $payload['guid'] !== $vehicle['guid'] || $payload['class'] !== $vehicle['class'] ) {
				$this->complaints[] = "{$vehicle['filename']} is not what the manifest says";
			}
			if ( 'transport.xPDOFileVehicle' === "{$vehicle['vehicle_package']}.{$vehicle['vehicle_class']}" ) {
				$this->copy( $packages . $payload['object']['source'], $this->target( $payload['object']['target'] ), $payload['object']['name'] );
			} else {
				$this->save( $payload, $payload, null );
			}
		}
		return $manifest;
	}

	/** The two expressions that a package of ours may use. */
	private function target( $expression ) {
		$known = array(
			"return MODX_CORE_PATH . 'components/';"   => MODX_CORE_PATH . 'components/',
			"return MODX_ASSETS_PATH . 'components/';" => MODX_ASSETS_PATH . 'components/',
		);
		return $known[ $expression ];
	}

	private function copy( $source, $target, $name ) {
		$files = new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $source, FilesystemIterator::SKIP_DOTS ) );
		foreach ( $files as $file ) {
			$path = $target . substr( $file->getPathname(), strlen( $source ) );
			is_dir( dirname( $path ) ) || mkdir( dirname( $path ), 0777, true );
			copy( $file->getPathname(), $path );
		}
		if ( ! is_dir( $target . $name ) ) {
			$this->complaints[] = "no folder $name in $source";
		}
	}

	/** xPDOObjectVehicle::_installObject: found by its unique key, left alone where it is not to be updated. */
	private function save( array $element, array $options, $parent ) {
		$fields = json_decode( $element['object'], true );
		if ( null !== $parent ) {
			$fields['pluginid'] = $parent;
		}
		$key = $element['class'];
		foreach ( (array) $options['unique_key'] as $field ) {
			$key .= "|$fields[$field]";
		}
		if ( ! isset( $this->rows[ $key ] ) || $options['update_object'] ) {
			$this->rows[ $key ] = array( 'class' => $element['class'] ) + $fields + ( $this->rows[ $key ] ?? array( 'id' => count( $this->rows ) + 1 ) );
		}
		foreach ( $element['related_objects'] ?? array() as $alias => $list ) {
			foreach ( $list as $related ) {
				$this->save( $related, array_merge( $related, $element['related_object_attributes'][ $alias ] ), $this->rows[ $key ]['id'] );
			}
		}
	}
}

final class modX {
	public $resource;
	private $settings;

	public function __construct( array $settings, $output ) {
		$this->settings = $settings + array( 'core_path' => MODX_CORE_PATH, 'assets_url' => '/sub/assets/' );
		$this->resource = (object) array( '_output' => $output );
	}

	public function getOption( $key, $options = null, $default = null ) {
		return $this->settings[ $key ] ?? $default;
	}
}
