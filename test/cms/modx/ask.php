<?php
/**
 * The package installed into a stand-in. Argument: the unpacked archive. Standard input:
 * { signature, pages: [ { settings, output } ], again } — `again` installs it a second time over what the owner set.
 */
$question = json_decode( stream_get_contents( STDIN ), true );
$root     = sys_get_temp_dir() . '/ck-modx-' . getmypid();
define( 'MODX_CORE_PATH', "$root/core/" );
define( 'MODX_ASSETS_PATH', "$root/assets/" );
require __DIR__ . '/standin.php';

mkdir( $root );
register_shutdown_function(
	static function () use ( $root ) {
		foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $root, FilesystemIterator::SKIP_DOTS ), RecursiveIteratorIterator::CHILD_FIRST ) as $file ) {
			$file->isDir() ? rmdir( $file ) : unlink( $file );
		}
		rmdir( $root );
	}
);

$site     = new Site( $root );
$manifest = $site->install( "$argv[1]/", $question['signature'] );
if ( ! empty( $question['again'] ) ) {
	$site->rows[ $question['again'] ]['value'] = 'set by the owner';
	$site->install( "$argv[1]/", $question['signature'] );
}

$files = array();
foreach ( new RecursiveIteratorIterator( new RecursiveDirectoryIterator( $root, FilesystemIterator::SKIP_DOTS ) ) as $file ) {
	$files[] = substr( $file->getPathname(), strlen( $root ) + 1 );
}
sort( $files );

$pages  = array();
$plugin = array_values( array_filter( $site->rows, static function ( $row ) {
	return 'modPlugin' === $row['class'];
} ) )[0];
file_put_contents( "$root/plugin.php", "<?php\n{$plugin['plugincode']}" );
foreach ( $question['pages'] ?? array() as $page ) {
	$modx = new modX( $page['settings'], $page['output'] );
	include "$root/plugin.php";
	$pages[] = $modx->resource->_output;
}

$lexicon = array();
foreach ( array( 'en', 'ru' ) as $language ) {
	$_lang = array();
	require "$root/core/components/callkeeperautobind/lexicon/$language/default.inc.php";
	$lexicon[ $language ] = $_lang;
}
unlink( "$root/plugin.php" );
echo json_encode(
	array(
		'manifest'   => array( 'version' => $manifest['manifest-version'], 'attributes' => array_keys( $manifest['manifest-attributes'] ) ),
		'rows'       => array_values( $site->rows ),
		'complaints' => $site->complaints,
		'files'      => $files,
		'pages'      => $pages,
		'lexicon'    => $lexicon,
	)
);
