<?php
/**
 * Settings -> Product settings -> Module settings -> CallKeeper Autobind.
 *
 * @package CallKeeper\Autobind
 */

defined( 'B_PROLOG_INCLUDED' ) || exit;

use Bitrix\Main\Application;
use Bitrix\Main\Loader;
use Bitrix\Main\Localization\Loc;
use CallKeeper\Autobind\Bitrix\Charset;
use CallKeeper\Autobind\Bitrix\Settings;
use CallKeeper\Autobind\Script;
use CallKeeper\Autobind\Settings_Form;

global $APPLICATION;
// group_rights.php of the module main wants it under this name.
$module_id = 'callkeeper.autobind';
$right     = $APPLICATION->GetGroupRight( $module_id );
if ( $right < 'R' || ! Loader::includeModule( $module_id ) ) {
	return;
}
Loc::loadMessages( __FILE__ );
Loc::loadMessages( $_SERVER['DOCUMENT_ROOT'] . '/bitrix/modules/main/options.php' );

$say        = static function ( $key ) {
	return Charset::to_utf8( (string) Loc::getMessage( "CKAB_$key" ) );
};
$request    = Application::getInstance()->getContext()->getRequest();
$complaints = array();
$values     = Settings::read();
if ( $request->isPost() && $right >= 'W' && check_bitrix_sessid() && null !== $request->getPost( 'ckab' ) ) {
	$typed = array();
	foreach ( (array) $request->getPost( 'ckab' ) as $name => $value ) {
		$typed[ $name ] = is_string( $value ) ? Charset::to_utf8( $value ) : '';
	}
	$complaints = Settings::save( $typed );
	// What was refused stays as it was typed.
	$values = array_intersect_key( $typed, $complaints ) + Settings::read();
}

$form = new Settings_Form(
	$say,
	array(
		'group'  => '<tr class="heading" id="{id}"><td colspan="2">{label}</td></tr>{rows}',
		'row'    => '<tr class="{state}"><td width="40%" class="adm-detail-valign-top"><label for="{id}">{label}</label></td><td width="60%">{control}<div class="errortext">{wrong}</div><div class="adm-info-message-gray">{help}</div></td></tr>',
		'input'  => ' size="60" cols="60"',
		'select' => '',
		'box'    => '',
	),
	'ckab[%s]'
);
$tabs = new CAdminTabControl(
	'ckab_tabs',
	array(
		array( 'DIV' => 'ckab-settings', 'TAB' => Loc::getMessage( 'CKAB_TAB' ), 'TITLE' => Loc::getMessage( 'CKAB_TAB_TITLE' ) ),
		array( 'DIV' => 'ckab-rights', 'TAB' => Loc::getMessage( 'MAIN_TAB_RIGHTS' ), 'TITLE' => Loc::getMessage( 'MAIN_TAB_TITLE_RIGHTS' ) ),
	)
);
if ( $complaints ) {
	CAdminMessage::ShowMessage( array( 'TYPE' => 'ERROR', 'MESSAGE' => Loc::getMessage( 'CKAB_REFUSED' ), 'HTML' => false ) );
}
$action = $APPLICATION->GetCurPage() . '?mid=' . urlencode( $module_id ) . '&lang=' . LANGUAGE_ID;
$tabs->Begin();
?>
<form method="post" action="<?php echo Charset::from_utf8( Script::escape( Charset::to_utf8( $action ) ) ); ?>">
<?php
echo bitrix_sessid_post();
$tabs->BeginNextTab();
echo Charset::from_utf8( '<tr><td colspan="2">' . Script::escape( $say( 'INTRO' ) ) . '</td></tr>' . $form->show( $values, $complaints ) );
$tabs->BeginNextTab();
$Update         = $request->isPost() ? 'Y' : '';
$REQUEST_METHOD = $request->isPost() ? 'POST' : 'GET';
$module_tab = $_SERVER['DOCUMENT_ROOT'] . '/bitrix/modules/main/admin/group_rights.php';
if ( 'W' === $right && is_readable( $module_tab ) ) {
	require_once $module_tab;
}
$tabs->Buttons();
?>
<input type="submit" name="Update" class="adm-btn-save" value="<?php echo Charset::from_utf8( Script::escape( $say( 'SAVE' ) ) ); ?>"<?php echo $right < 'W' ? ' disabled' : ''; ?>>
</form>
<?php
$tabs->End();
