<?php
namespace Opencart\Admin\Controller\Extension\CallkeeperAutobind\Module;

defined( 'DIR_EXTENSION' ) || exit;

require_once DIR_EXTENSION . 'callkeeper_autobind/system/library/callkeeper_autobind/autoload.php';

use CallKeeper\Autobind\Option_Set;
use CallKeeper\Autobind\Script;
use CallKeeper\Autobind\Settings_Form;
use CallKeeper\Autobind\Shop;

/** Extensions → Modules → CallKeeper Autobind. */
class CallkeeperAutobind extends \Opencart\System\Engine\Controller {

	const ROUTE   = 'extension/callkeeper_autobind/module/callkeeper_autobind';
	const SETTING = 'module_callkeeper_autobind';

	/** What Bootstrap 5, on which the administration stands, wants around a control. */
	const MARKUP = array(
		'group'  => '<fieldset id="{id}"><legend>{label}</legend>{rows}</fieldset>',
		'row'    => '<div class="row mb-3"><label class="col-sm-3 col-form-label" for="{id}">{label}</label><div class="col-sm-9">{control}<div id="error-{name}" class="invalid-feedback"></div><div class="form-text">{help}</div></div></div>',
		'input'  => ' class="form-control"',
		'select' => ' class="form-select"',
		'box'    => ' class="form-check-input"',
	);

	/** The settings page. */
	public function index(): void {
		$this->load->language( self::ROUTE );
		$this->document->setTitle( $this->language->get( 'heading_title' ) );

		$token  = 'user_token=' . $this->session->data['user_token'];
		$stored = $this->config->get( self::SETTING . '_options' );
		$form   = new Settings_Form( array( $this->language, 'get' ), self::MARKUP, 'options[%s]' );

		$data['breadcrumbs'] = array(
			array( 'text' => $this->language->get( 'text_home' ), 'href' => $this->url->link( 'common/dashboard', $token ) ),
			array( 'text' => $this->language->get( 'text_extension' ), 'href' => $this->url->link( 'marketplace/extension', $token . '&type=module' ) ),
			array( 'text' => $this->language->get( 'heading_title' ), 'href' => $this->url->link( self::ROUTE, $token ) ),
		);
		$data['save']        = $this->url->link( self::ROUTE . $this->dot() . 'save', $token );
		$data['back']        = $this->url->link( 'marketplace/extension', $token . '&type=module' );
		$data['status']      = (bool) $this->config->get( self::SETTING . '_status' );
		$data['fields']      = $form->show( is_array( $stored ) ? $stored : array() );
		$data['header']      = $this->load->controller( 'common/header' );
		$data['column_left'] = $this->load->controller( 'common/column_left' );
		$data['footer']      = $this->load->controller( 'common/footer' );
		$this->response->setOutput( $this->load->view( self::ROUTE, $data ) );
	}

	/** Stores everything, or nothing and says what is wrong. */
	public function save(): void {
		$this->load->language( self::ROUTE );
		$json = array();

		list( $options, $complaints ) = Option_Set::check( Shop::as_typed( $this->request->post['options'] ?? array() ), array() );
		if ( ! $this->user->hasPermission( 'modify', self::ROUTE ) ) {
			$json['error']['warning'] = $this->language->get( 'error_permission' );
		} elseif ( $complaints ) {
			$json['error'] = array_map( array( Script::class, 'escape' ), $complaints ) + array( 'warning' => $this->language->get( 'error_options' ) );
		} else {
			$this->load->model( 'setting/setting' );
			$settings = array(
				self::SETTING . '_status'  => empty( $this->request->post['status'] ) ? 0 : 1,
				self::SETTING . '_options' => $options,
			);
			$this->model_setting_setting->editSetting( self::SETTING, $settings );
			$json['success'] = $this->language->get( 'text_success' );
		}
		$this->response->addHeader( 'Content-Type: application/json' );
		$this->response->setOutput( json_encode( $json ) );
	}

	/** Runs when somebody presses Install: on from the start, with the defaults. */
	public function install(): void {
		if ( ! $this->user->hasPermission( 'modify', 'extension/module' ) ) {
			return;
		}
		$this->load->model( 'setting/setting' );
		$settings = array(
			self::SETTING . '_status'  => 1,
			self::SETTING . '_options' => array(),
		);
		$this->model_setting_setting->editSetting( self::SETTING, $settings );
		$this->load->model( 'setting/event' );
		$this->model_setting_event->deleteEventByCode( 'callkeeper_autobind' );
		$event = array(
			'code'        => 'callkeeper_autobind',
			'description' => 'CallKeeper Autobind',
			'trigger'     => 'catalog/view/common/header/after',
			'action'      => 'extension/callkeeper_autobind/event/autobind',
			'status'      => 1,
			'sort_order'  => 0,
		);
		if ( version_compare( VERSION, '4.0.1.0', '>=' ) ) {
			$this->model_setting_event->addEvent( $event );
		} else {
			call_user_func_array( array( $this->model_setting_event, 'addEvent' ), array_values( $event ) );
		}
	}

	/** Runs when somebody presses Uninstall; OpenCart itself deletes the settings. */
	public function uninstall(): void {
		if ( $this->user->hasPermission( 'modify', 'extension/module' ) ) {
			$this->load->model( 'setting/event' );
			$this->model_setting_event->deleteEventByCode( 'callkeeper_autobind' );
		}
	}

	/**
	 * What stands between a controller and its method in a route.
	 *
	 * @return string
	 */
	private function dot() {
		return version_compare( VERSION, '4.0.2.0', '>=' ) ? '.' : '|';
	}
}
