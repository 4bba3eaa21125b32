<?php
/** Runs the code that comes on standard input inside a WordPress, as its administrator. Argument: its folder. */
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REMOTE_ADDR'     => '127.0.0.1',
);
require_once $argv[1] . '/wp-load.php';
wp_set_current_user( 1 );
kses_remove_filters();
eval( stream_get_contents( STDIN ) );
