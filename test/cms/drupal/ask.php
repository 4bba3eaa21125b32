<?php
/**
 * The module inside the stand-in. Argument: the unpacked archive. Standard input:
 * { ask: 'head' | 'form' | 'save' | 'translations', stored, given, admin, words }
 */
require __DIR__ . '/standin.php';

$question = json_decode( stream_get_contents( STDIN ), true ) + array( 'stored' => array(), 'given' => array(), 'admin' => false, 'words' => array() );
$folder   = $argv[1] . '/callkeeper_autobind';

$store = new StandIn\Config( array( 'options' => $question['stored'] ) );

Drupal\Core\Form\ConfigFormBase::$store = $store;
Drupal\Core\Form\ConfigFormBase::$words = $question['words'];
StandIn\Service::$admin                 = $question['admin'];

if ( 'head' === $question['ask'] ) {
	require "$folder/callkeeper_autobind.module";
	$attachments = array();
	callkeeper_autobind_page_attachments( $attachments );
	$tags = array_map(
		static function ( array $entry ) {
			return StandIn\render( $entry[0] );
		},
		$attachments['#attached']['html_head'] ?? array()
	);
	echo json_encode( array( 'html' => implode( "\n", $tags ), 'cache' => $attachments['#cache'] ) );
} elseif ( 'translations' === $question['ask'] ) {
	require "$folder/callkeeper_autobind.module";
	$projects = $question['projects'];
	callkeeper_autobind_locale_translation_projects_alter( $projects );
	echo json_encode( $projects );
} else {
	require "$folder/src/Form/SettingsForm.php";
	$form  = new Drupal\callkeeper_autobind\Form\SettingsForm();
	$state = new StandIn\FormState( array( 'options' => $question['given'] ) );
	$built = $form->buildForm( array(), $state );
	if ( 'save' === $question['ask'] ) {
		$form->validateForm( $built, $state );
		if ( ! $state->errors ) {
			$form->submitForm( $built, $state );
		}
	}
	echo json_encode(
		array(
			'id'     => $form->getFormId(),
			'form'   => $built,
			'errors' => $state->errors,
			'stored' => $store->data['options'],
			'saved'  => $store->saved,
		)
	);
}
