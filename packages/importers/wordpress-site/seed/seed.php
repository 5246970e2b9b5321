<?php
/* Fills an empty WordPress with a library, the same each time: run once. */
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
require_once getenv( 'WP_ROOT' ) . '/wp-load.php';
foreach ( array( 'taxonomy', 'image', 'post' ) as $file ) require_once ABSPATH . "wp-admin/includes/$file.php";
set_time_limit( 0 );
// No wait for the disk at each of ten thousand writes; this connection only.
if ( isset( $GLOBALS['@pdo'] ) ) $GLOBALS['@pdo']->exec( 'PRAGMA synchronous = OFF' );

wp_set_current_user( 1 );
kses_remove_filters(); // an administrator may write any markup
mt_srand( 20261124 );
update_option( 'blogname', 'Anti-trafficking guidance & resources' );
update_option( 'timezone_string', 'Europe/Vienna' );
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );

require __DIR__ . '/making.php';
$terms = require __DIR__ . '/terms.php';
$files = require __DIR__ . '/files.php';
require __DIR__ . '/known-works.php';
require __DIR__ . '/hidden-records.php';
require __DIR__ . '/many-works.php';

$day = 0;
$uploads = $files['folder'];
foreach ( require __DIR__ . '/hard-texts.php' as list( $title, $content ) ) {
	$day++;
	make_record(
		array( 'post_title' => $title, 'post_content' => $content, 'post_date' => sprintf( '2022-01-%02d 10:00:00', $day ) ),
		array(
			'category' => array( $terms['category'][ $day % 7 ] ),
			'post_tag' => array( $terms['post_tag'][ $day % 18 ], $terms['post_tag'][ ( 3 * $day ) % 18 ] ),
		)
	);
}

flush_rewrite_rules( false );
printf( "seeded: %d resources, %d posts\n", wp_count_posts( 'resource' )->publish, wp_count_posts( 'post' )->publish );
