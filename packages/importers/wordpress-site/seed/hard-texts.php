<?php
/* Titles and contents that break careless importers: markup, entities, scripts, lines, long and empty texts. */
return array(
	array( 'Entities: AT&T <em>“quotes”</em> & R&D &lt;b&gt; 5 &gt; 3 &amp;amp;', 'AT&T "straight" quotes -- dashes --- and ... (c) 1/2 x 3x4 &nbsp;&hellip;&#8217;&#x2019; &amp;lt; &copy; <3' ),
	array( '', 'A post without a title at all.' ),
	array( 'Empty content', '' ),
	array( 'Script in content', '<p onclick="alert(1)">Hi</p><script>window.__pwned=1</script><img src=x onerror="window.__pwned=2"><a href="javascript:alert(3)">j</a><svg onload=alert(4)></svg><iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ" width="560" height="315"></iframe>' ),
	array( 'Embed by URL', "Text before\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\nText after [embed]https://vimeo.com/22439234[/embed]" ),
	array( 'Embed block', '<!-- wp:embed {"url":"https://www.youtube.com/watch?v=dQw4w9WgXcQ","type":"video","providerNameSlug":"youtube","responsive":true} --><figure class="wp-block-embed is-type-video is-provider-youtube wp-block-embed-youtube"><div class="wp-block-embed__wrapper">' . "\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n" . '</div></figure><!-- /wp:embed -->' ),
	array( 'Shortcodes left behind', '[vc_row][vc_column width="1/2"]Visual composer text[/vc_column][/vc_row] [gallery ids="1,2"] [caption width="10"]<img src="' . $uploads . '/cover.png" /> A caption[/caption] [unknown attr="x"] [[escaped]]' ),
	array( 'Arabic: دليل عملي لآليات الإحالة الوطنية', 'يقدم هذا الدليل إرشادات حول كيفية تصميم وتنفيذ آليات وهياكل مستدامة لمكافحة الاتجار بالبشر ودعم الضحايا. OSCE (2004) رقم 12.' ),
	array( 'Chinese: 人口贩运受害者保护手册', str_repeat( '本手册就如何设计和实施可持续的机制和结构以打击人口贩运和支持受害者提供指导。', 12 ) ),
	array( 'Thai: คู่มือการค้ามนุษย์', str_repeat( 'คู่มือนี้ให้คำแนะนำเกี่ยวกับวิธีการออกแบบและดำเนินการกลไกที่ยั่งยืนเพื่อต่อต้านการค้ามนุษย์', 8 ) ),
	array( 'Emoji 👩‍👩‍👧‍👦 flag 🇷🇸 and astral 𝒳', 'Family 👩‍👩‍👧‍👦 skin 👍🏽 flag 🇷🇸🇦🇹 keycap 1️⃣ combining é (e + U+0301) zero​width' ),
	array( str_repeat( 'Very long title ', 40 ), str_repeat( 'Long body sentence with several words in it. ', 2000 ) ),
	array( 'Nested lists and tables', '<ul><li>A<ul><li>A1</li><li>A2</li></ul></li><li>B</li></ul><table><tr><td>x</td><td>y &amp; z</td></tr></table><pre><code>&lt;script&gt;alert(1)&lt;/script&gt;</code></pre><blockquote>Q</blockquote>' ),
	array( 'Unclosed <b>tags', '<div><p>unclosed <strong>bold <em>it</p><ul><li>one<li>two' ),
	array( 'Windows line ends', "Line one\r\nLine two\r\n\r\nPara two\rOld mac" ),
	array( 'Duplicate title', 'First of two with one title.' ),
	array( 'Duplicate title', 'Second of two with one title.' ),
	array( 'Relative links', '<p><a href="/wp-content/uploads/2024/05/NRM-handbook-2004-EN.pdf">relative</a> <a href="../x">up</a> <a href="#frag">frag</a> <a href="//cdn.example.org/a.pdf">proto</a> <a href="mailto:a@example.org">mail</a> <img src="/wp-content/uploads/2024/05/cover.png" srcset="/a.png 1x, /b.png 2x"></p>' ),
	array( 'Zero', '0' ),
	array( 'Only an image', '<img src="' . $uploads . '/cover.png" alt="">' ),
);
