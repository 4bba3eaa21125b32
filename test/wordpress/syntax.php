<?php
/** Prints what a folder has of PHP's syntax and functions that PHP 7.4 has not. Argument: the folder. */
$late_tokens    = array( 'T_MATCH', 'T_ENUM', 'T_READONLY', 'T_NULLSAFE_OBJECT_OPERATOR', 'T_ATTRIBUTE' );
$late_functions = array( 'str_contains', 'str_starts_with', 'str_ends_with', 'get_debug_type', 'array_is_list', 'fdiv', 'enum_exists', 'mb_str_pad' );
$files          = new RegexIterator( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $argv[1] ) ), '/\.php$/' );
foreach ( $files as $file ) {
	$tokens = token_get_all( file_get_contents( $file ) );
	$code   = '';
	foreach ( $tokens as $token ) {
		$name = is_array( $token ) ? token_name( $token[0] ) : '';
		$text = is_array( $token ) ? $token[1] : $token;
		if ( in_array( $name, $late_tokens, true ) || ( 'T_STRING' === $name && in_array( $text, $late_functions, true ) ) ) {
			echo "$file: $name $text\n";
		}
		$code .= in_array( $name, array( 'T_COMMENT', 'T_DOC_COMMENT', 'T_INLINE_HTML', 'T_CONSTANT_ENCAPSED_STRING', 'T_ENCAPSED_AND_WHITESPACE' ), true ) ? "''" : $text;
	}
	$shapes = array(
		'promoted constructor'       => '/__construct\s*\([^)]*\b(?:public|private|protected)\b/',
		'union type'                 => '/(?:function\s+\w+\s*\([^)]*\b\w+\|\w+\s+\$|\)\s*:\s*\w+\|)/',
		'named argument'             => '/[(,]\s*[a-z_]+:\s(?!:)/',
		'trailing comma in a list of parameters' => '/function\s*\w*\s*\([^()]*,\s*\)/',
		'catch without a variable'   => '/catch\s*\(\s*[\\\\\w|]+\s*\)/',
		'throw as an expression'     => '/(?:\?\?|\?|:|=>)\s*throw\b/',
		'first-class callable'       => '/\(\.\.\.\)/',
		'mixed, static, never'       => '/\)\s*:\s*\??(?:mixed|static|never)\b/',
		'new in initialisers'        => '/function\s*\w*\s*\([^()]*=\s*new\b/',
	);
	foreach ( $shapes as $what => $shape ) {
		if ( preg_match( $shape, $code, $found ) ) {
			echo "$file: $what: $found[0]\n";
		}
	}
}
