<?php
/* What must never leave the site: each text that is not for everybody bears a marker that a test looks for. */
make_record( array( 'post_title' => 'A draft', 'post_status' => 'draft', 'post_content' => 'SECRET-DRAFT' ) );
make_record( array( 'post_title' => 'Private note', 'post_status' => 'private', 'post_content' => 'SECRET-PRIVATE', 'post_date' => '2022-02-01 10:00:00' ) );
make_record( array( 'post_title' => 'Pending', 'post_status' => 'pending', 'post_content' => 'SECRET-PENDING' ) );
make_record( array( 'post_title' => 'Scheduled', 'post_status' => 'future', 'post_content' => 'SECRET-FUTURE', 'post_date' => '2035-01-01 10:00:00' ) );
make_record( array( 'post_title' => 'Password protected', 'post_password' => 'pw', 'post_content' => 'SECRET-PASSWORD', 'post_excerpt' => 'SECRET-EXCERPT', 'post_date' => '2022-02-02 10:00:00' ) );
wp_trash_post( make_record( array( 'post_title' => 'Trashed', 'post_content' => 'SECRET-TRASH' ) ) );

$revised = make_record( array( 'post_title' => 'Revised', 'post_content' => 'SECRET-FIRST', 'post_date' => '2022-02-03 10:00:00' ) );
wp_update_post( array( 'ID' => $revised, 'post_content' => 'What stands there now.' ) );

make_record( array( 'post_type' => 'ai1ec_event', 'post_title' => 'Conference', 'post_content' => 'An event', 'post_date' => '2022-03-01 10:00:00' ) );
make_record( array( 'post_type' => 'exactmetrics_note', 'post_title' => 'Note', 'post_content' => 'SECRET-NOTE', 'post_date' => '2022-03-01 10:00:00' ) );
make_record( array( 'post_type' => 'acf-field-group', 'post_title' => 'Fields', 'post_content' => 'a:0:{}' ) );
make_record( array( 'post_type' => 'page', 'post_title' => 'Leaky page', 'post_content' => '[leaky_types]', 'post_name' => 'leaky' ) );
