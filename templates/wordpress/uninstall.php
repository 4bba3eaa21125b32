<?php
/**
 * Runs when the plugin is deleted: nothing of it stays, on no site of a network.
 *
 * @package CallKeeper\Autobind
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Forgets everything on the site that is current. */
function ckab_forget() {
	delete_option( 'ckab_settings' );
	delete_transient( 'ckab_seen' );
	delete_transient( 'ckab_refused' );
}

if ( is_multisite() ) {
	$ckab_sites = get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	);
	foreach ( $ckab_sites as $ckab_site ) {
		switch_to_blog( $ckab_site );
		ckab_forget();
		restore_current_blog();
	}
} else {
	ckab_forget();
}
