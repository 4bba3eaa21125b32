<?php // Generated from src/options/schema.ts by `npm run generate`. Do not edit.

/** The groups of the options, in the order of the settings page. */

defined( 'ABSPATH' ) || exit;

return array(
	'forms' => __( 'Which forms', 'callkeeper-autobind' ),
	'who' => __( 'Who calls and what they hear', 'callkeeper-autobind' ),
	'phone' => __( 'Phone check and messages', 'callkeeper-autobind' ),
	'sent' => __( 'When the call is ordered', 'callkeeper-autobind' ),
	'privacy' => __( 'Privacy', 'callkeeper-autobind' ),
	'analytics' => __( 'Analytics', 'callkeeper-autobind' ),
	'delivery' => __( 'Delivery', 'callkeeper-autobind' ),
	'testing' => __( 'Testing', 'callkeeper-autobind' ),
);
