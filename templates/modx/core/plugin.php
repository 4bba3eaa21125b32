<?php
/**
 * Puts the script with its options into the head of a page that is about to be sent.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

defined( 'MODX_CORE_PATH' ) || exit;

require_once __DIR__ . '/autobind/autoload.php';

/**
 * Runs on OnWebPagePrerender: MODX has replaced its tags already, so that a setting is never taken for one.
 *
 * @param object $modx modX, of the second or the third version.
 */
return static function ( $modx ) {
	$resource = $modx->resource;
	if ( ! is_object( $resource ) || ! is_string( $resource->_output ) ) {
		return;
	}
	$settings = array();
	foreach ( array_keys( Options::of_site() ) as $name ) {
		$settings[ $name ] = (string) $modx->getOption( "callkeeperautobind.$name", null, '' );
	}
	$source            = $modx->getOption( 'assets_url', null, '/assets/' ) . 'components/callkeeperautobind/js/ck-autobind.min.js?{{version}}';
	$resource->_output = Script::into_head( $resource->_output, Script::tag( $source, $settings ) );
};
