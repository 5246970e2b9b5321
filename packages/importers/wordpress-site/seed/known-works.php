<?php
/* Works as a real library writes them: a download line, a block for a file, mojibake, dates inside daylight saving's gap. */
$folder = $files['folder'];
$guidance = $terms['category'][0];
$of_europe = array( 'category' => array( $guidance ), 'post_tag' => array( $terms['post_tag'][0] ) );

make_record(
	array(
		'post_title' => 'National Referral Mechanisms – Joining Efforts to Protect the Rights of Trafficked Persons: A Practical Handbook',
		'post_date' => '2004-05-01 09:00:00',
		'post_content' => implode( "\n\n", array(
			'This handbook shows how to build mechanisms that last, and how to find out whether they work.',
			'A policy that begins with people’s rights is a part of good government under the rule of law.',
			"The Handbook is also available in other languages <a href=\"$folder/NRM-handbook-2004-FR.pdf\">here</a>.",
			"National Referral Mechanisms (First edition) - OSCE &amp; ODIHR, 2004 <a href=\"$folder/NRM-handbook-2004-EN.pdf\">DOWNLOAD</a>",
			'[leaky_types]',
		) ),
	),
	$of_europe + array(
		'resource_type' => array( $terms['resource_type'][0] ),
		'region' => array( $terms['region'][0] ),
		'doc_language' => array( $terms['doc_language'][0], $terms['doc_language'][1], $terms['doc_language'][3] ),
	),
	array(
		'publisher' => 'OSCE & ODIHR',
		'edition' => 'First edition',
		'year' => 2004,
		'download_id' => $files['english'],
		'translations' => array(
			array( 'lang' => 'fr', 'url' => "$folder/NRM-handbook-2004-FR.pdf" ),
			array( 'lang' => 'ru', 'url' => "$folder/NRM-учебник-2004.pdf" ),
		),
	)
);
make_record(
	array(
		'post_title' => 'Migrant construction workers in Qatar during the pandemic',
		'post_excerpt' => 'How a health crisis met people who build cities far from home, and what their employers did.',
		'post_date' => '2021-11-03 12:30:00',
		'post_content' => "<!-- wp:paragraph --><p>This report looks at one country…</p><!-- /wp:paragraph --><!-- wp:file {\"href\":\"$folder/NRM-handbook-2004-EN.pdf\"} --><div class=\"wp-block-file\"><a href=\"$folder/NRM-handbook-2004-EN.pdf\">Report</a><a href=\"$folder/NRM-handbook-2004-EN.pdf\" class=\"wp-block-file__button\" download>Download</a></div><!-- /wp:file -->",
	),
	array( 'category' => array( $guidance ), 'resource_type' => array( $terms['resource_type'][2] ), 'region' => array( end( $terms['region'] ) ) ),
	array( 'year' => 2021 )
);
make_record( array(
	'post_title' => 'Exploitation that calls itself work',
	'post_date' => '2020-06-15 08:00:00',
	'post_content' => "It occurs in many places: • on building sites • in kitchens • in fields\n<!--more-->\nThe rest.",
), $of_europe );
make_record( array(
	'post_title' => 'Exploitation that calls itself work â€“ a copy through the wrong encoding',
	'post_date' => '2020-06-16 08:00:00',
	'post_excerpt' => 'In many places: â€¢ on building sites â€¢ â€œhelpâ€™ at home, CÃ´te dâ€™Ivoire, MÃ¼nchen',
	'post_content' => 'It is a personâ€™s right; CÃ´te dâ€™Ivoire; Ð¿Ñ€Ð°Ð²Ð° Ñ‡ÐµÐ»Ð¾Ð²ÐµÐºÐ°',
), $of_europe );
make_record( array(
	'post_title' => 'Recognition of victims in the Republic of Serbia',
	'post_date' => '2019-03-31 02:30:00',
	'post_content' => 'An hour that no clock in Vienna ever showed.',
), $of_europe + array( 'region' => array( 'serbia' ) ) );
make_record( array(
	'post_title' => 'Legislative guide to the Protocol',
	'post_date' => '2020-10-25 02:30:00',
	'post_content' => 'An hour that every clock in Vienna showed twice.',
), array(
	'category' => array( $guidance, $terms['category'][1], $terms['international law'] ),
	'post_tag' => array( $terms['post_tag'][1] ),
) );
