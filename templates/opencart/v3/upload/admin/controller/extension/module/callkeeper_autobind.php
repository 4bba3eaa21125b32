<?php
defined( 'DIR_SYSTEM' ) || exit;

require_once DIR_SYSTEM . 'library/callkeeper_autobind/autoload.php';

use CallKeeper\Autobind\Option_Set;
use CallKeeper\Autobind\Settings_Form;
use CallKeeper\Autobind\Shop;

/** Extensions → Modules → CallKeeper Autobind. */
class ControllerExtensionModuleCallkeeperAutobind extends Controller {

	const ROUTE   = 'extension/module/callkeeper_autobind';
	const SETTING = 'module_callkeeper_autobind';

	/** What Bootstrap 3, on which the administration stands, wants around a control. */
	const MARKUP = array(
		'group'  => '<fieldset id="{id}"><legend>{label}</legend>{rows}</fieldset>',
		'row'    => '<div class="form-group {state}"><label class="col-sm-3 control-label" for="{id}">{label}</label><div class="col-sm-9">{control}<div class="text-danger">{wrong}</div><div class="help-block">{help}</div></div></div>',
		'input'  => ' class="form-control"',
		'select' => ' class="form-control"',
		'box'    => '',
	);

	/** The settings page; a wrong value is told, stays as typed, and nothing is stored. */
	public function index() {
		$this->load->language( self::ROUTE );
		$this->load->model( 'setting/setting' );
		$this->document->setTitle( $this->language->get( 'heading_title' ) );

		$token      = 'user_token=' . $this->session->data['user_token'];
		$values     = $this->config->get( self::SETTING . '_options' );
		$complaints = array();
		$warning    = '';
		$status     = (bool) $this->config->get( self::SETTING . '_status' );
		if ( 'POST' === $this->request->server['REQUEST_METHOD'] ) {
			$values = Shop::as_typed( $this->request->post['options'] ?? array() );
			$status = ! empty( $this->request->post['status'] );

			list( $options, $complaints ) = Option_Set::check( $values, array() );
			if ( ! $this->user->hasPermission( 'modify', self::ROUTE ) ) {
				$warning = $this->language->get( 'error_permission' );
			} elseif ( $complaints ) {
				$warning = $this->language->get( 'error_options' );
			} else {
				$settings = array(
					self::SETTING . '_status'  => $status ? 1 : 0,
					self::SETTING . '_options' => $options,
				);
				$this->model_setting_setting->editSetting( self::SETTING, $settings );
				$this->session->data['success'] = $this->language->get( 'text_success' );
				$this->response->redirect( $this->url->link( 'marketplace/extension', $token . '&type=module', true ) );
			}
		}
		$form = new Settings_Form( array( $this->language, 'get' ), self::MARKUP, 'options[%s]' );
		$data = $this->frame( $token );

		$data['error_warning'] = $warning;
		$data['status']        = $status;
		$data['fields']        = $form->show( is_array( $values ) ? $values : array(), $complaints );
		$this->response->setOutput( $this->load->view( self::ROUTE, $data ) );
	}

	/**
	 * What stands around the fields.
	 *
	 * @param string $token For links.
	 * @return array
	 */
	private function frame( $token ) {
		$modules = $this->url->link( 'marketplace/extension', $token . '&type=module', true );
		$own     = $this->url->link( self::ROUTE, $token, true );
		return array(
			'breadcrumbs' => array(
				array( 'text' => $this->language->get( 'text_home' ), 'href' => $this->url->link( 'common/dashboard', $token, true ) ),
				array( 'text' => $this->language->get( 'text_extension' ), 'href' => $modules ),
				array( 'text' => $this->language->get( 'heading_title' ), 'href' => $own ),
			),
			'action'      => $own,
			'cancel'      => $modules,
			'header'      => $this->load->controller( 'common/header' ),
			'column_left' => $this->load->controller( 'common/column_left' ),
			'footer'      => $this->load->controller( 'common/footer' ),
		);
	}

	/** Runs when somebody presses Install: on from the start, with the defaults. */
	public function install() {
		$this->load->model( 'setting/setting' );
		$settings = array(
			self::SETTING . '_status'  => 1,
			self::SETTING . '_options' => array(),
		);
		$this->model_setting_setting->editSetting( self::SETTING, $settings );
		$this->load->model( 'setting/event' );
		$this->model_setting_event->deleteEventByCode( 'callkeeper_autobind' );
		$this->model_setting_event->addEvent( 'callkeeper_autobind', 'catalog/view/common/header/after', 'extension/module/callkeeper_autobind/add' );
	}

	/** Runs when somebody presses Uninstall; OpenCart itself deletes the settings. */
	public function uninstall() {
		$this->load->model( 'setting/event' );
		$this->model_setting_event->deleteEventByCode( 'callkeeper_autobind' );
	}
}
