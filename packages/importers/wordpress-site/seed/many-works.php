<?php
/* 270 resources and 60 posts with terms, fields and dates drawn by a fixed die. */
$subjects = array( 'trafficking in persons', 'forced labour', 'child protection', 'victim identification', 'domestic servitude', 'non-punishment', 'compensation', 'supply chains', 'labour inspection', 'asylum procedures', 'residence permits', 'organ removal' );
$kinds = array( 'Guidance on', 'Handbook on', 'Study of', 'Toolkit for', 'Checklist for', 'Commentary on', 'Minimum standards on', 'Model law on', 'Training manual on' );
$places = array( 'Serbia', 'Qatar', 'the OSCE region', 'Central Asia', 'Côte d’Ivoire', 'Moldova', 'Austria', 'North Macedonia', 'the Gulf', 'South-East Europe' );
$publishers = array( 'OSCE', 'UNODC', 'ILO', 'IOM', 'Council of Europe' );
$one = fn( $list ) => $list[ mt_rand( 0, count( $list ) - 1 ) ];
$sentence = fn() => ucfirst( $one( $subjects ) ) . ' requires ' . $one( $subjects ) . ' & ' . $one( $subjects ) . ' in ' . $one( $places ) . '.';

for ( $number = 0; $number < 330; $number++ ) {
	$is_resource = $number < 270;
	$year = mt_rand( 2000, 2024 );
	$sentences = array_map( $sentence, range( 1, mt_rand( 3, 25 ) ) );
	$chosen = array(
		'category' => array( $one( $terms['category'] ) ),
		'post_tag' => array( $one( $terms['post_tag'] ), $one( $terms['post_tag'] ) ),
		'region' => array( $one( $terms['region'] ) ),
	);
	if ( $is_resource ) $chosen += array( 'resource_type' => array( $one( $terms['resource_type'] ) ), 'doc_language' => array( $one( $terms['doc_language'] ) ) );
	make_record(
		array(
			'post_type' => $is_resource ? 'resource' : 'post',
			'post_title' => $one( $kinds ) . ' ' . $one( $subjects ) . ' in ' . $one( $places ),
			'post_content' => implode( ' ', array_slice( $sentences, 0, 3 ) ) . "\n\n" . implode( ' ', array_slice( $sentences, 3 ) ),
			'post_excerpt' => mt_rand( 0, 2 ) ? '' : $sentences[0],
			'post_date' => sprintf( '%04d-%02d-%02d %02d:%02d:00', $year, mt_rand( 1, 12 ), mt_rand( 1, 28 ), mt_rand( 0, 23 ), mt_rand( 0, 59 ) ),
		),
		$chosen,
		$is_resource ? array( 'year' => $year, 'publisher' => $one( $publishers ) ) : array()
	);
}
