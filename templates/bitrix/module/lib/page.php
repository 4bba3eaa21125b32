<?php
/**
 * Visitors' pages.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind\Bitrix;

defined( 'B_PROLOG_INCLUDED' ) || exit;

use Bitrix\Main\Page\Asset;
use CallKeeper\Autobind\Script;

/** Puts the script with its options into the head of the pages of the public section. */
final class Page {

	const SCRIPT = '/bitrix/js/callkeeper.autobind/ck-autobind.min.js?{{version}}';

	/** Runs on OnEpilog of the module main: the head is not written yet. */
	public static function add() {
		if ( defined( 'ADMIN_SECTION' ) && true === ADMIN_SECTION ) {
			return;
		}
		$tag = Script::tag( self::SCRIPT, Settings::read() );
		Asset::getInstance()->addString( Charset::from_utf8( $tag ), true );
	}
}
