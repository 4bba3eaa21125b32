<?php

namespace Drupal\callkeeper_autobind\Form;

use CallKeeper\Autobind\Option_Set;
use CallKeeper\Autobind\Options;
use Drupal\Core\Form\ConfigFormBase;
use Drupal\Core\Form\FormStateInterface;

require_once dirname( __DIR__, 2 ) . '/autobind/autoload.php';

/** Configuration → Web services → CallKeeper Autobind. */
class SettingsForm extends ConfigFormBase {

	const CONFIG = 'callkeeper_autobind.settings';

	/** {@inheritdoc} */
	public function getFormId() {
		return 'callkeeper_autobind_settings';
	}

	/** {@inheritdoc} */
	protected function getEditableConfigNames() {
		return array( self::CONFIG );
	}

	/** {@inheritdoc} */
	public function buildForm( array $form, FormStateInterface $form_state ) {
		$words  = require dirname( __DIR__, 2 ) . '/generated/words.php';
		$stored = $this->config( self::CONFIG )->get( 'options' );
		$stored = is_array( $stored ) ? $stored : array();

		$form['intro'] = array(
			'#markup' => '<p>' . $this->t( $words['intro'] ) . '</p>',
		);
		foreach ( Options::of_site() as $name => $option ) {
			$group = $option['group'];
			if ( ! isset( $form[ $group ] ) ) {
				$form[ $group ] = array(
					'#type'  => 'details',
					'#title' => $this->t( $words[ "group_$group" ] ),
					'#open'  => 'who' === $group,
				);
			}
			$value          = isset( $stored[ $name ] ) && is_string( $stored[ $name ] ) ? $stored[ $name ] : '';
			$form[ $group ][ $name ] = $this->field( $name, $option, $value, $words );
			// Something that was set is seen at once.
			$form[ $group ]['#open'] = $form[ $group ]['#open'] || '' !== $value;
		}
		return parent::buildForm( $form, $form_state );
	}

	/**
	 * One option as a form element.
	 *
	 * @param string   $name   Name of the option.
	 * @param array    $option Row of the table.
	 * @param string   $value  Its text.
	 * @param string[] $words  English words by their keys.
	 * @return array
	 */
	private function field( $name, array $option, $value, array $words ) {
		$field = array(
			'#title'         => $this->t( $words[ "label_$name" ] ),
			'#description'   => $this->t( $words[ "help_$name" ] ),
			'#parents'       => array( 'options', $name ),
			'#default_value' => $value,
		);
		switch ( $option['kind'] ) {
			case 'flag':
				return array( '#type' => 'checkbox', '#default_value' => 'on' === $value ? 1 : 0 ) + $field;
			case 'enum':
				$choices = array();
				foreach ( $option['words'] as $word ) {
					$choices[ $word ] = $this->t( $words[ "word_{$name}_$word" ] );
				}
				return array( '#type' => 'select', '#options' => $choices, '#default_value' => '' === $value ? $option['default'] : $value ) + $field;
			case 'mail':
			case 'map':
				return array( '#type' => 'textarea', '#rows' => 3, '#placeholder' => $option['example'] ) + $field;
			default:
				$default = array() === $option['default'] ? $option['words'][0] : (string) $option['default'];
				return array( '#type' => 'textfield', '#maxlength' => 5000, '#placeholder' => '' === $default ? $option['example'] : $default ) + $field;
		}
	}

	/** {@inheritdoc} */
	public function validateForm( array &$form, FormStateInterface $form_state ) {
		parent::validateForm( $form, $form_state );
		$given = $form_state->getValue( 'options' );

		list( $options, $complaints ) = Option_Set::check( is_array( $given ) ? $given : array(), array() );
		foreach ( $complaints as $name => $sentence ) {
			$form_state->setErrorByName( "options][$name", $sentence );
		}
		$form_state->set( 'callkeeper_autobind_options', $options );
	}

	/** {@inheritdoc} */
	public function submitForm( array &$form, FormStateInterface $form_state ) {
		$this->config( self::CONFIG )->set( 'options', $form_state->get( 'callkeeper_autobind_options' ) )->save();
		parent::submitForm( $form, $form_state );
	}
}
