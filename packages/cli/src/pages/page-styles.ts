/** The style sheet of all pages: the project's colours and measures, light and dark, for any width, direction and on paper. */
export const PAGE_STYLES = `
:root{--ink:#17242b;--muted:#4a5a62;--accent:#0b5768;--hover:#073e4b;--on-accent:#fff;--control:#64767e;--line:#cedadb;--page:#fff;
--surface:#fff;--tint:#f1f6f6;--sel:#e2f0f1;--notice:#664000;--notice-bg:#fff5df;--notice-line:#b87a14;--ok:#1a5c35;--ok-bg:#e9f5ee;--focus:#b4450a}
@media (prefers-color-scheme:dark){:root{--ink:#e7eff1;--muted:#abbcc2;--accent:#83cedb;--hover:#b4e4ec;--on-accent:#082026;--control:#8499a1;--line:#364950;--page:#10191d;
--surface:#18242a;--tint:#1f2e34;--sel:#173a43;--notice:#f5d394;--notice-bg:#35280d;--notice-line:#c99a3d;--ok:#a5dbb6;--ok-bg:#17321f;--focus:#ffb35c}}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-inline-size:80em;padding:1.5em clamp(1em,3vw,2.5em) 3em;background:var(--page);color:var(--ink);
font:1em/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans","Noto Sans Arabic",sans-serif;overflow-wrap:break-word}
:lang(ar){line-height:1.65}
h1,h2,h3,p,ul,dl,dd,fieldset,legend,pre{margin:0;padding:0;border:0}ul{list-style:none}
svg{flex:none;inline-size:1.25em;block-size:1.25em;fill:none;stroke:currentColor;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
.drawings{position:absolute;inline-size:0;block-size:0}
.turns:dir(rtl){scale:-1 1}
h1{max-inline-size:29em;font-size:1.75em;line-height:1.42lh;font-weight:700;letter-spacing:-.015em;text-wrap:pretty}
h2{font-size:1.1875em;line-height:1.3;font-weight:600}
h3{font-size:1.1875em;line-height:1.25;font-weight:600;text-wrap:pretty}
:is(h1,h3):lang(ar){line-height:1.5;letter-spacing:0}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{color:var(--hover);text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:.375em}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.types,.small,.weight,.unstated,dt{color:var(--muted)}
.types,.small,dt{font-size:.875em}.types{font-weight:500}
.weight,.unstated{font-weight:400}
.button{display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-block-size:2.75em;padding:.375em 1em;border:1px solid var(--control);border-radius:.375em;
background:var(--surface);color:var(--ink);text-decoration:none}
.button:hover{border-color:var(--accent);background:var(--tint);color:var(--ink)}
.button b{font-weight:600}
.primary{border-color:var(--accent);background:var(--accent);color:var(--on-accent)}
.primary:hover{border-color:var(--hover);background:var(--hover);color:var(--on-accent)}
.top{margin-block-end:1.5em}
.ways{display:flex;flex-wrap:wrap;gap:.5em;margin-block-start:1em}
.forms{display:flex;flex-wrap:wrap;gap:.25em 1em;margin-block-start:2.5em;font-size:.9375em}
.forms li:first-child{color:var(--muted)}
.forms a,.jump a{display:inline-block;min-block-size:1.75em}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:1.5em 2.5em}
.choice legend,.jump>p{padding-block-end:.25em;font-weight:600}
.choice{display:none}
@supports selector(:has(*)){.choice{display:flex;flex-wrap:wrap;gap:.5em;min-inline-size:0}.choice legend{float:inline-start;inline-size:100%}}
.choice label{position:relative;display:block}
.choice input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
.choice span{display:flex;gap:.5em;align-items:center;min-block-size:2.25em;padding-inline:.625em;border:1px solid var(--control);border-radius:.375em;font-size:.9375em}
.choice b{font-weight:400}.choice i{color:var(--muted);font-style:normal;font-variant-numeric:tabular-nums}
.choice input:checked+span{border-color:var(--accent);background:var(--sel);font-weight:600}.choice :checked+span b{font-weight:600}
.choice :focus-visible+span{outline:3px solid var(--focus);outline-offset:2px}
.jump{margin-block-start:1.25em;padding-block-start:.75em;border-block-start:1px solid var(--line)}
.jump ul{display:flex;flex-wrap:wrap;gap:.25em 1em;font-variant-numeric:tabular-nums}
.group+.group{margin-block-start:2em}
.group h2{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px solid var(--line);font-variant-numeric:tabular-nums}
.works{display:grid;grid-template-columns:minmax(0,1fr);gap:.75em}
.work{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:.5em;background:var(--surface);overflow:clip}
.card{flex:1;padding:.875em 1em}
.work h3{font-size:1.0625em}.work h3 a{text-decoration-color:color-mix(in srgb,currentColor 40%,transparent)}.work h3 a:hover{text-decoration-color:currentColor}
.facts{margin-block-start:.375em;font-size:.9375em}
.facts span{display:inline-block;max-inline-size:100%}.facts>span+span::before{content:"·";margin-inline-end:.5em;color:var(--muted)}.facts>span{margin-inline-end:.25em}
.summary{max-inline-size:42em;margin-block-start:.5em;color:var(--muted)}
.slip{display:flex;flex-wrap:wrap;align-items:center;gap:.125em 1em;min-block-size:2.9em;padding:.5em 1em;border-block-start:1px solid var(--line);background:var(--tint);font-size:.9375em}
.get,.fetch a,.at-source a,.back a{display:inline-flex;align-items:center;gap:.5em}
.get b,.fetch b{font-weight:600}.at-source b,.back b{font-weight:400}
.more{margin-inline-start:auto}
.notice{display:flex;gap:.5em;margin-block-start:.75em;padding:.5em .75em;border-inline-start:.25em solid var(--notice-line);background:var(--notice-bg);color:var(--notice);font-size:.9375em}
.notice a,.notice b{color:inherit;font-weight:600}
.prose{max-inline-size:42em}
.lead{font-size:1.125em;max-inline-size:37em}
.body{margin-block-start:1em}.body>*+*{margin-block-start:.75em}.body ul{padding-inline-start:1.25em;list-style:disc}
.resource .back{margin-block-end:1em}
.parts{display:grid;grid-template-columns:minmax(0,1fr);gap:1em 2.5em;margin-block-start:1.5em}.lead:empty{display:none}.text>:first-child{margin-block-start:0}
.resource section{margin-block-start:2em}.resource section>h2{margin-block-end:.75em}
.names{margin-block:.5em .75em}.names li{padding-block:.375em;border-block-start:1px solid var(--line)}p.fetch{text-align:start}.fetch-first .button{inline-size:100%}.fetch-first .weight{display:block;margin-block-start:.375em;text-align:center;font-size:.875em}
dl{margin-block-start:.5em}dl>div{padding-block:.5em;border-block-start:1px solid var(--line)}
.at-source{padding-block-start:.75em;border-block-start:1px solid var(--line)}
.edition{padding:.875em 1em;border:1px solid var(--line);border-radius:.5em;background:var(--surface)}
.edition+.edition{margin-block-start:.75em}
.edition h3{display:flex;flex-wrap:wrap;gap:.25em .75em;align-items:center;font-size:1em}
.newest{padding:.125em .5em;border:1px solid transparent;border-radius:.1875em;background:var(--ok-bg);color:var(--ok);font-size:.875em;font-weight:400}
table{inline-size:100%;margin-block-start:.5em;border-collapse:collapse;font-size:.9375em}
th,td{padding:.5em .75em .5em 0;padding-inline:0 .75em;border-block-end:1px solid var(--line);text-align:start;vertical-align:baseline;font-weight:400}
tbody tr:last-child>*{border:0}tbody th{font-weight:600}thead th{color:var(--muted);font-size:.875em}
.amount{text-align:end;font-variant-numeric:tabular-nums}.fetch{padding-inline-end:0;text-align:end}
.citation{max-inline-size:42em;padding:.75em 1em;border-radius:.375em;background:var(--tint)}
details{max-inline-size:42em;margin-block-start:.5em}summary{inline-size:fit-content;min-block-size:2.25em;padding-block:.375em;cursor:pointer}
pre{overflow-x:auto;padding:.75em 1em;border-radius:.375em;background:var(--tint);font:.875em/1.5 ui-monospace,Menlo,Consolas,monospace}
.related li{padding-block:.75em;border-block-start:1px solid var(--line)}.related li:last-child{border-block-end:1px solid var(--line)}
.related .small span+span{margin-inline-start:.5em}
.widget{margin-block-start:1.5em}.plain{padding-inline-start:1.25em;list-style:disc}.plain li+li{margin-block-start:.375em}
footer{margin-block-start:2.5em;padding-block-start:.75em;border-block-start:1px solid var(--line);color:var(--muted);font-size:.9375em}
@media (max-width:59.99em){.choice,.jump ul{flex-wrap:nowrap;overflow-x:auto;padding:.25em;margin:-.25em}.choice span,.jump a{white-space:nowrap}.choice legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.jump p{display:none}.jump{margin-block-start:.75em;padding-block-start:.5em}.top{margin-block-end:1em}.columns{gap:1em}}
@media (max-width:29.99em){h1{font-size:1.375em}thead{display:none}tr{display:flex;flex-wrap:wrap;gap:0 .75em;align-items:baseline;padding-block:.5em;border-block-end:1px solid var(--line)}
tbody tr:last-child{border:0}th,td{padding:0;border:0}tbody th{flex:1 0 100%}td.unstated{display:none}.fetch{margin-inline-start:auto}.get,.more,.fetch a{min-block-size:2.75em}
.more{display:inline-flex;align-items:center;margin-inline-start:1.75em}}
@media (min-width:44em){.works{gap:1em}.card{padding:1.125em 1.25em}.work h3{font-size:1.1875em}.slip{padding-inline:1.25em}}
@media (min-width:60em){.columns{grid-template-columns:15em minmax(0,1fr)}.parts{grid-template-columns:minmax(0,1fr) 17.5em;grid-template-rows:auto 1fr;align-items:start}.parts>.lead,.parts>.text{grid-column:1}.parts>.fetch-first{grid-area:1/2}.parts>.side{grid-area:2/2}
.choice{flex-direction:column;gap:.125em}.choice span{justify-content:space-between;border-color:transparent;padding-inline:.5em;margin-inline:-.5em}}
@media (pointer:coarse){.choice span,.jump a,.forms a{min-block-size:2.75em;align-content:center}}
@media print{:root{--ink:#000;--muted:#333;--accent:#000;--page:#fff;--surface:#fff;--tint:#fff;--line:#999;--notice:#000;--notice-bg:#fff;--ok:#000;--ok-bg:#fff}
body{max-inline-size:none;padding:0}.ways,.forms,.side>fieldset,.jump,.back,.more,details,svg{display:none!important}.columns{display:block}
.work,.edition{border-inline:0;border-block-start:0;border-radius:0;break-inside:avoid}.card,.slip{padding-inline:0}.slip{border:0;padding-block:0 .5em;min-block-size:0}
.get::after,.fetch a::after,.at-source a::after,.fetch-first a::after{content:" " attr(href);font-weight:400;overflow-wrap:anywhere}.button{display:block;border:0;padding:0;background:none;color:#000;text-align:start}h2,h3{break-after:avoid}}
@media (forced-colors:active){.choice :checked+span{outline:2px solid Highlight;outline-offset:-3px}.slip,.notice,.newest,.citation,pre{border:1px solid CanvasText}}
`;
