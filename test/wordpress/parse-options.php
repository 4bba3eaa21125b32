<?php
/**
 * The plugin's parser outside of WordPress: JSON of [name, value, outer, place] on standard input, JSON of
 * { parsed } or { sentence } out. Argument: the folder of the plugin.
 */
define( 'ABSPATH', '/' );
require $argv[1] . '/autoload.php';

use CallKeeper\Autobind\Complaint;
use CallKeeper\Autobind\Option_Parser;
use CallKeeper\Autobind\Options;

$answers = array();
foreach ( json_decode( stream_get_contents( STDIN ), true ) as list( $name, $value, $outer, $place ) ) {
	$option = Options::table()[ $name ] ?? null;
	$here   = $option && in_array( $place, $option['places'], true );
	$parsed = $here ? Option_Parser::parse( $value, $option ) : null;
	if ( null === $parsed ) {
		$answers[] = array( 'sentence' => Complaint::say( $name, $value, $outer, $place ) );
	} else {
		$answers[] = array( 'parsed' => $option && 'map' === $option['kind'] ? (object) $parsed : $parsed );
	}
}
echo json_encode( $answers );
