<?php
/** What the tests need: a simulated widget, forms as Contact Form 7 keeps them, another language. */
add_action(
	'wp_head',
	function () {
		if ( get_option( 'test_widget' ) ) {
			echo '<script src="/fake-widget.js"></script>';
		}
	}
);
add_filter(
	'locale',
	function ( $locale ) {
		return get_option( 'test_locale', $locale );
	}
);
add_action(
	'init',
	function () {
		if ( get_option( 'test_cf7' ) ) {
			register_post_type( 'wpcf7_contact_form', array( 'label' => 'Contact forms' ) );
		}
	},
	5
);
