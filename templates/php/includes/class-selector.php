<?php
/**
 * CSS selectors.
 *
 * @package CallKeeper\Autobind
 */

namespace CallKeeper\Autobind;

// {{guard}}

/**
 * Whether browsers understand a selector. They have the last word, on the page; here the mistakes of a settings
 * page are found. Stricter than they are
 * in two things: they close what was left open at the end, and the newest know `&`.
 */
final class Selector {

	/** The grammar of CSS as far as `querySelector` needs it; possessive, so that nothing is tried twice. */
	const GRAMMAR = <<<'REGEX'
/(?(DEFINE)
(?<ws>[ \t\r\n\f]*+)
(?<escape>\\(?:[0-9a-f]{1,6}+[ \t\r\n\f]?+|[^\r\n\f0-9a-f]|\z))
(?<letter>[\w-]|[^\x00-\x7f]|(?&escape))
(?<ident>(?:--|-?+(?:[a-z_]|[^\x00-\x7f]|(?&escape)))(?&letter)*+)
(?<string>"(?:[^"\\\r\n\f]|\\(?s:.))*+"|'(?:[^'\\\r\n\f]|\\(?s:.))*+')
(?<attribute>\[(?&ws)(?:\*?\|(?!=))?+(?&ident)(?&ws)(?:[~|^$*]?+=(?&ws)(?:(?&ident)|(?&string))(?&ws)(?:[is](?&ws))?+)?+\])
(?<nth>(?&ws)(?:even|odd|[+-]?\d*n(?:(?&ws)[+-](?&ws)\d++)?|[+-]?\d++)(?&ws)(?:of[ ](?&list))?+)
(?<pseudo>:(?:
  (?:not|has|is|where|matches|-webkit-any|-moz-any)\((?&ws)(?:[>+~](?&ws))?+(?&list)(?&ws)\)
  |(?:is|where)\((?&ws)\)
  |nth-(?:last-)?(?:child|of-type)\((?&nth)\)
  |(?:lang|dir|state)\((?&ws)(?:(?&ident)|(?&string))(?&ws)\)
  |(?:root|empty|(?:first|last|only)-(?:child|of-type)|link|visited|any-link|hover|active|focus(?:-visible|-within)?+|target(?:-within)?+
    |enabled|disabled|checked|indeterminate|default|required|optional|(?:user-)?(?:in)?valid|(?:in|out-of)-range|placeholder-shown
    |read-(?:only|write)|autofill|-webkit-autofill|open|modal|fullscreen|popover-open|defined|scope)(?![\w(-])
  |:?(?:before|after|first-(?:line|letter))(?![\w(-])
  |:(?:placeholder|selection|marker|backdrop|file-selector-button|-webkit-[\w-]++)(?![\w(-])
))
(?<compound>(?:(?:\*?\|)?+(?:(?&ident)|\*)|(?=[#.:[]))(?:\#(?&ident)|\.(?&ident)|(?&attribute)|(?&pseudo))*+)
(?<complex>(?&compound)(?:(?:(?&ws)[>+~](?&ws)|[ \t\r\n\f]++)(?&compound))*+)
(?<list>(?&complex)(?:(?&ws),(?&ws)(?&complex))*+)
)^(?&ws)(?&list)(?&ws)\z/xi
REGEX;

	/**
	 * Whether a text is a selector.
	 *
	 * @param string $text UTF-8.
	 * @return bool
	 */
	public static function is_valid( $text ) {
		// CSS reads a NUL as U+FFFD, a letter like any other.
		return 1 === preg_match( self::GRAMMAR, str_replace( "\0", "\u{fffd}", $text ) );
	}
}
