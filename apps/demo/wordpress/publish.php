<?php
/* Activates the plugin and publishes the pages that come in as JSON, by somebody who may not write markup of any kind. Says their addresses. */
$_SERVER += array( 'HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET', 'REQUEST_URI' => '/' );
require getenv( 'WP_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$fault = activate_plugin( 'guidance-list/guidance-list.php' );
if ( is_wp_error( $fault ) ) exit( $fault->get_error_message() );
delete_option( 'guidance_list_script' );
kses_init_filters();
$publish = fn( $content ) => get_permalink( wp_insert_post( wp_slash( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Page', 'post_content' => $content ) ) ) );
echo wp_json_encode( array_map( $publish, json_decode( stream_get_contents( STDIN ), true ) ) );
