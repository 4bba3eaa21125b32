<?php
/** Installs WordPress and gives the visitor's and the administrator's first things. Argument: its folder. */
define( 'WP_INSTALLING', true );
$_SERVER += array(
	'HTTP_HOST'       => '127.0.0.1',
	'REQUEST_URI'     => '/',
	'REQUEST_METHOD'  => 'GET',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REMOTE_ADDR'     => '127.0.0.1',
);
require_once $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Test site', 'admin', 'admin@example.test', true, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'editor',
		'user_pass'  => 'editor',
		'user_email' => 'editor@example.test',
		'role'       => 'editor',
	)
);
