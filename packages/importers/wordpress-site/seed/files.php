<?php
/* Files of the media library: a tiny PDF in three languages, a document, a picture. Gives numbers and their folder. */
$pdf = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n";
$png = base64_decode( 'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNgYPiPBw1HaQYGADJoY53jPdiMAAAAAElFTkSuQmCC' );
$english = make_file( 'NRM-handbook-2004-EN.pdf', $pdf, 'application/pdf', 'National Referral Mechanisms (First edition)' );
wp_update_attachment_metadata( $english, array( 'filesize' => strlen( $pdf ) ) );
make_file( 'NRM-handbook-2004-FR.pdf', $pdf, 'application/pdf', 'Mécanismes nationaux d’orientation' );
make_file( 'NRM-учебник-2004.pdf', $pdf, 'application/pdf', 'Национальные механизмы направления' );
make_file( 'cover.png', $png, 'image/png', 'Cover' );
make_file( 'checklist.docx', 'PK', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'Checklist (Word)' );
return array( 'english' => $english, 'folder' => wp_upload_dir( '2024/05' )['url'] );
