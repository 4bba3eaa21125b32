<?php
/**
 * Sites in windows-1251.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind\Bitrix;

defined( 'B_PROLOG_INCLUDED' ) || exit;

use Bitrix\Main\Application;
use Bitrix\Main\Text\Encoding;

/** Options are understood in UTF-8; an older site may keep them in windows-1251. */
final class Charset {

	/**
	 * Text of the site as UTF-8.
	 *
	 * @param string $text In the charset of the site.
	 * @return string
	 */
	public static function to_utf8( $text ) {
		return Application::isUtfMode() ? $text : (string) Encoding::convertEncoding( $text, LANG_CHARSET, 'UTF-8' );
	}

	/**
	 * UTF-8 as the site writes it.
	 *
	 * @param string $text UTF-8.
	 * @return string
	 */
	public static function from_utf8( $text ) {
		return Application::isUtfMode() ? $text : (string) Encoding::convertEncoding( $text, 'UTF-8', LANG_CHARSET );
	}
}
