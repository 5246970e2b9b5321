<?php
/* The terms of the library: names with signs, other scripts, places at three levels. Gives their numbers by taxonomy. */
$names = array(
	'category' => array( 'Guidance', 'Legislation', 'Reports', 'Case law', 'Training & e-learning', 'Research', 'Policy' ),
	'post_tag' => array(
		'Europe', 'Global', 'Asia', 'Africa', 'Americas', 'Middle East', 'forced labour', 'sexual exploitation', 'children',
		'NRM', 'victim support', 'Árvíztűrő', 'права человека', 'حقوق الإنسان', '人身取引', 'R&D', 'C++', '0',
	),
	'resource_type' => array( 'Handbook', 'Toolkit', 'Report', 'Law', 'Convention', 'Checklist', 'Leaflet', 'Standard operating procedure' ),
	'doc_language' => array( 'English', 'Français', 'Español', 'Русский', 'العربية', 'Srpski', 'Deutsch' ),
);
$regions = array(
	'Europe' => array( 'South-East Europe' => array( 'Serbia', 'Albania', 'North Macedonia' ), 'Western Europe' => array( 'Austria', 'France' ) ),
	'Asia' => array( 'Central Asia' => array( 'Kazakhstan' ), 'Middle East' => array( 'Qatar' ) ),
	'Africa' => array( 'Côte d’Ivoire' => array() ),
	'Global' => array(),
);

$terms = array( 'region' => array() );
foreach ( $names as $taxonomy => $list ) {
	foreach ( $list as $name ) $terms[ $taxonomy ][] = make_term( $name, $taxonomy );
}
foreach ( $regions as $continent => $parts ) {
	$terms['region'][] = $of_continent = make_term( $continent, 'region' );
	foreach ( $parts as $part => $countries ) {
		$terms['region'][] = $of_part = make_term( $part, 'region', $of_continent );
		foreach ( $countries as $country ) $terms['region'][] = make_term( $country, 'region', $of_part );
	}
}
$terms['international law'] = make_term( 'International law', 'category', $terms['category'][1] );
return $terms;
