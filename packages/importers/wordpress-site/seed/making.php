<?php
/* How a term, a file and a record are made. */

function make_term( $name, $taxonomy, $parent = 0 ) {
	$known = term_exists( $name, $taxonomy, $parent );
	$term = $known ?: wp_insert_term( $name, $taxonomy, array( 'parent' => $parent ) );
	return is_wp_error( $term ) ? exit( $term->get_error_message() ) : (int) $term['term_id'];
}

function make_file( $name, $bytes, $media_type, $title ) {
	$uploads = wp_upload_dir( '2024/05' );
	wp_mkdir_p( $uploads['path'] );
	file_put_contents( "{$uploads['path']}/$name", $bytes );
	return wp_insert_attachment( array(
		'post_mime_type' => $media_type,
		'post_title' => $title,
		'post_status' => 'inherit',
		'guid' => "{$uploads['url']}/$name",
		'post_date' => '2024-05-02 10:00:00',
	), "{$uploads['path']}/$name" );
}

/* Texts are slashed first, since WordPress takes slashes away. */
function make_record( $record, $terms = array(), $fields = array() ) {
	$record += array( 'post_author' => 1, 'post_status' => 'publish', 'post_type' => 'resource' );
	$id = wp_insert_post( wp_slash( $record ), true );
	if ( is_wp_error( $id ) ) exit( $id->get_error_message() );
	foreach ( $terms as $taxonomy => $chosen ) wp_set_object_terms( $id, $chosen, $taxonomy );
	foreach ( $fields as $name => $value ) update_post_meta( $id, $name, $value );
	return $id;
}
