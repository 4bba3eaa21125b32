<?php
/** Keeps a test site from asking the outside world for anything. */
add_filter( 'pre_option_show_avatars', '__return_zero' );
add_filter(
	'wp_mail_from',
	function () {
		return 'wordpress@example.test'; // A sender at an IP address would be refused.
	}
);
foreach ( array( 'core', 'plugins', 'themes' ) as $what ) {
	add_filter(
		"pre_site_transient_update_$what",
		function () {
			return (object) array(
				'last_checked'    => time(),
				'version_checked' => $GLOBALS['wp_version'],
				'updates'         => array(),
				'response'        => array(),
				'translations'    => array(),
				'checked'         => array(),
			);
		}
	);
}
add_action(
	'admin_init',
	function () {
		foreach ( array( '_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes' ) as $update ) {
			remove_action( 'admin_init', $update );
		}
	},
	0
);
