<?php
/* What a web server does for WordPress: files as they are, folders by their index, everything else to WordPress. */
$root = $_SERVER['DOCUMENT_ROOT'];
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$is_php = pathinfo( $path, PATHINFO_EXTENSION ) === 'php';
if ( $path !== '/' && is_file( $root . $path ) && ! $is_php ) return false;
if ( $path !== '/' && is_dir( $root . $path ) && is_file( rtrim( $root . $path, '/' ) . '/index.php' ) ) {
	if ( substr( $path, -1 ) !== '/' ) {
		header( "Location: $path/", true, 301 );
		exit;
	}
	$path .= 'index.php';
	$is_php = true;
}
$script = is_file( $root . $path ) && $is_php ? $path : '/index.php';
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = $root . $script;
chdir( dirname( $root . $script ) );
require $root . $script;
