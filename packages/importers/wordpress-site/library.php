<?php
/* Plugin Name: A library: types of content, taxonomies and fields like those of a real one, with its plugins' mistakes. */

add_action( 'init', function () {
	register_post_type( 'resource', array(
		'label' => 'Resources',
		'public' => true,
		'show_in_rest' => true,
		'rest_base' => 'resources',
		'has_archive' => 'resources',
		'supports' => array( 'title', 'editor', 'excerpt', 'author', 'thumbnail', 'custom-fields', 'revisions' ),
		'taxonomies' => array( 'category', 'post_tag' ),
	) );
	$shown = array( 'public' => true, 'show_in_rest' => true );
	register_taxonomy( 'resource_type', array( 'resource' ), $shown + array( 'label' => 'Resource types', 'rest_base' => 'resource-types' ) );
	register_taxonomy( 'region', array( 'resource', 'post' ), $shown + array( 'label' => 'Regions', 'rest_base' => 'regions', 'hierarchical' => true ) );
	register_taxonomy( 'doc_language', array( 'resource' ), $shown + array( 'label' => 'Languages' ) );
} );

/* Types that plugins keep for themselves. The last one answers to anybody, as some real ones do by mistake. */
add_action( 'init', function () {
	foreach ( array( 'acf-taxonomy', 'acf-post-type', 'acf-field-group', 'acf-field' ) as $type ) {
		register_post_type( $type, array( 'label' => $type, 'public' => false, 'show_ui' => true, 'show_in_rest' => false ) );
	}
	register_post_type( 'ai1ec_event', array( 'label' => 'Events', 'public' => true, 'show_in_rest' => true ) );
	register_post_type( 'exactmetrics_note', array( 'label' => 'Site Notes', 'public' => false, 'show_in_rest' => true ) );
} );

/* Fields of a resource, and the translations that it names. */
add_action( 'init', function () {
	$fields = array( 'publisher' => 'string', 'edition' => 'string', 'isbn' => 'string', 'source_url' => 'string', 'year' => 'integer', 'download_id' => 'integer' );
	foreach ( $fields as $name => $type ) {
		register_post_meta( 'resource', $name, array( 'type' => $type, 'single' => true, 'show_in_rest' => true ) );
	}
	$translation = array( 'type' => 'object', 'properties' => array( 'lang' => array( 'type' => 'string' ), 'url' => array( 'type' => 'string' ) ) );
	register_post_meta( 'resource', 'translations', array(
		'type' => 'array',
		'single' => true,
		'show_in_rest' => array( 'schema' => array( 'type' => 'array', 'items' => $translation ) ),
	) );
} );

/* Fields as ACF shows them: an empty list, not an empty object, where there are none. */
add_action( 'rest_api_init', function () {
	register_rest_field( 'resource', 'acf', array( 'get_callback' => function ( $post ) {
		$year = get_post_meta( $post['id'], 'year', true );
		return $year ? array( 'publication_year' => (int) $year, 'publisher' => get_post_meta( $post['id'], 'publisher', true ) ) : array();
	} ) );
} );

/* The mistake that a real site showed on every page: a list of all its types of content. */
add_shortcode( 'leaky_types', function () {
	return '<p>' . implode( '</p><p>', get_post_types() ) . '</p>';
} );

/* Nothing is asked of the world outside. */
add_filter( 'pre_http_request', function ( $answer, $arguments, $url ) {
	$is_own = in_array( parse_url( $url, PHP_URL_HOST ), array( '127.0.0.1', 'localhost' ), true );
	return $is_own ? $answer : new WP_Error( 'blocked', 'no network' );
}, 10, 3 );
