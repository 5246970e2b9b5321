/** By this a page's own policy knows the style sheet below. A test works it out again. */
export const PAGE_STYLES_HASH = 'sha256-ri92sFVQly1KsH8CgfgZjRi3lRqmFV03VNIacMCZqtY=';

/** The style sheet of reports: the project's colours, light and dark, on screens of any width and on paper. */
export const PAGE_STYLES = `
:root{--ink:#17242b;--muted:#4a5a62;--accent:#0b5768;--on-accent:#fff;--control:#64767e;--line:#cedadb;--surface:#fff;
--tint:#f1f6f6;--notice:#664000;--notice-bg:#fff5df;--notice-line:#b87a14;--err:#8f1d14;--err-bg:#fdefec;--err-line:#c2453a;
--ok:#1a5c35;--ok-bg:#e9f5ee;--focus:#b4450a;--quiet-bar:#8ba3ab}
@media (prefers-color-scheme:dark){:root{--ink:#e7eff1;--muted:#abbcc2;--accent:#83cedb;--on-accent:#082026;--control:#8499a1;
--line:#364950;--surface:#18242a;--tint:#1f2e34;--notice:#f5d394;--notice-bg:#35280d;--notice-line:#c99a3d;--err:#ffb9b0;
--err-bg:#3b1c19;--err-line:#e0786c;--ok:#a5dbb6;--ok-bg:#17321f;--focus:#ffb35c;--quiet-bar:#4b7c87}}
*{box-sizing:border-box}
body{margin:0;background:var(--surface);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI","Noto Sans",sans-serif}
main{max-inline-size:80rem;margin:0 auto;padding:2rem clamp(1rem,3vw,2.5rem) 4rem}
h1,h2,h3,p,dl,dd,ul{margin:0;padding:0}ul{list-style:none}
h1{font-size:1.75rem;line-height:1.25;letter-spacing:-.015em;overflow-wrap:anywhere}
h2{font-size:1.1875rem;line-height:1.3}
h3{font-size:.9375rem}
.kind{color:var(--accent);font-weight:600;font-size:.9375rem}
.facts,.hint{color:var(--muted);font-size:.9375rem}.facts span{margin-inline-end:1.5em}
.hint{margin-block:.125rem .75rem}
.totals{display:flex;flex-wrap:wrap;margin-block:1.5rem 2.5rem;gap:1px;background:var(--line);border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.total{flex:1 1 9.5rem;display:flex;flex-direction:column-reverse;justify-content:flex-end;padding:.875rem 1.25rem;background:var(--surface)}
.total dd{font-size:2rem;font-weight:700;line-height:1.2;font-variant-numeric:tabular-nums}
.total dt{color:var(--muted);font-size:.9375rem}
.total.open{background:var(--notice-bg)}.total.open>*{color:var(--notice)}
.columns{display:grid;gap:2.5rem 3.5rem;grid-template-columns:minmax(0,1fr);align-items:start}
@media (min-width:60rem){.columns{grid-template-columns:minmax(0,1.55fr) minmax(0,1fr)}}
.bars{display:grid;grid-template-columns:7.5rem minmax(0,1fr);padding-block:.75rem;border-block-start:1px solid var(--line)}
.bars:last-of-type{border-block-end:1px solid var(--line)}.bars h3{line-height:1.75rem}
.bars li{display:grid;grid-template-columns:minmax(0,1.3fr) minmax(2rem,1fr) 3.5rem;gap:.75rem;align-items:center;min-block-size:1.75rem;font-size:.9375rem}
.bar{inline-size:100%;block-size:.75rem;fill:var(--accent)}.bar rect{rx:2px}
.guessed .bar,.links .bar{fill:var(--notice-line)}.not-stated .bar,.joined .bar,.on-the-way .bar{fill:var(--quiet-bar)}.skipped .bar{fill:var(--err-line)}
.count{text-align:end;font-weight:600;font-variant-numeric:tabular-nums}
@media (max-width:36rem){.bars{grid-template-columns:minmax(0,1fr)}}
.attention li{display:grid;grid-template-columns:2.75rem minmax(0,1fr);padding-block:.75rem;border-block-start:1px solid var(--line)}
.attention .count{text-align:start}.attention p{color:var(--muted);font-size:.9375rem;overflow-wrap:anywhere}
.attention a{display:inline-block;min-block-size:1.5rem;font-weight:600}.attention .error .count{color:var(--err)}
#mapping{margin-block-start:1.25rem;padding-block-start:.75rem;border-block-start:1px solid var(--line)}
pre{max-block-size:16rem;margin:0;padding:.75rem 1rem;overflow:auto;border:1px solid var(--line);border-radius:.375rem;background:var(--tint);font:.875rem/1.5 ui-monospace,Menlo,Consolas,monospace;user-select:all;-webkit-user-select:all}
.note{margin-block-start:1rem;padding:.75rem 1rem;border-radius:.5rem;background:var(--ok-bg);color:var(--ok);font-size:.9375rem;border:1px solid transparent}
.note.part{background:var(--notice-bg);color:var(--notice)}
.entries{margin-block-start:3rem}.entries>h2{margin-block-end:.75rem}
.bar-of-choices{display:flex;flex-wrap:wrap;gap:.75rem;justify-content:space-between;align-items:center;margin-block-end:.75rem}
.hint code{font:inherit;white-space:nowrap}
.only{display:none;margin-block-end:.75rem}main:has(tbody:target) .only{display:block}
fieldset{display:flex;flex-wrap:wrap;margin:0;padding:0;border:1px solid var(--control);border-radius:.375rem}
fieldset label{position:relative;border-inline-start:1px solid var(--line)}fieldset label:first-of-type{border:0}
fieldset input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
fieldset span{display:block;padding:.5rem .875rem;font-size:.9375rem}
fieldset input:checked+span{background:var(--accent);color:var(--on-accent);font-weight:600;border-radius:.3125rem}
:focus-visible,fieldset input:focus-visible+span{outline:3px solid var(--focus);outline-offset:2px;border-radius:.375rem}
a{color:var(--accent);text-underline-offset:.2em}a:hover{text-decoration-thickness:2px}
table{inline-size:100%;border-collapse:collapse;font-size:.9375rem;table-layout:fixed}
th,td{padding:.75rem 0;padding-inline-end:1.25rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{color:var(--muted);font-weight:400;font-size:.875rem;padding-block:.375rem}
th:nth-child(1),th:nth-child(3),th:nth-child(4){inline-size:23%}th:nth-child(2){inline-size:12%}
tbody th{font-weight:600}tr{break-inside:avoid}td p{color:var(--muted);font-size:.875rem}i{color:var(--muted);font-style:normal}
.of-kind th{padding-block:1.25rem .5rem;font-weight:600}.of-kind span{margin-inline-start:.25rem;font-weight:400;font-variant-numeric:tabular-nums}.of-kind code{margin-inline-start:.5rem;color:var(--muted);font-size:.8125rem;font-weight:400}
del{background:var(--err-bg);color:var(--err)}ins{background:var(--ok-bg);color:var(--ok);text-underline-offset:.2em}del,ins{white-space:pre-wrap;border-radius:2px}
.group{font-weight:600}.group::before{content:"";display:inline-block;inline-size:.625rem;block-size:.625rem;margin-inline-end:.5rem;border-radius:2px;background:var(--accent)}
.group.guessed::before,.group.links::before{background:var(--notice-line)}.group.not-stated::before,.group.joined::before,.group.on-the-way::before{background:var(--quiet-bar)}.group.skipped::before,.group.removed::before{background:var(--err-line)}
@media (max-width:47.99rem){table,tbody,tr,th,td{display:block}thead{display:none}tbody tr{padding-block:.75rem;border-block-end:1px solid var(--line)}
tbody th:nth-child(n),td:nth-child(n){padding:0;border:0;inline-size:auto}td{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.5rem;margin-block-start:.25rem}td::before{content:attr(data-of);color:var(--muted);font-size:.875rem}
.of-kind th:nth-child(n){padding:0}}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
body:has(#show-error:checked) tbody tr:not(.error),body:has(#show-warning:checked) tbody tr:not(.warning),
body:has(#show-repaired:checked) tbody tr:not(.repaired),body:has(#show-guessed:checked) tbody tr:not(.guessed),
body:has(#show-not-stated:checked) tbody tr:not(.not-stated),body:has(#show-skipped:checked) tbody tr:not(.skipped),
body:has(#show-joined:checked) tbody tr:not(.joined),body:has(#show-on-the-way:checked) tbody tr:not(.on-the-way),
body:has(#show-links:checked) tbody tr:not(.links),table:has(tbody:target) tbody:not(:target){display:none}
tbody:target{scroll-margin-block-start:6rem}
@media print{:root{--ink:#000;--muted:#333;--accent:#000;--line:#999;--surface:#fff;--tint:#fff;--notice:#000;--notice-bg:#fff;--err:#000;--err-bg:#fff;--ok:#000;--ok-bg:#fff}
fieldset{display:none}main{max-inline-size:none;padding:0}.note,pre{border-color:#999}pre{max-block-size:none;white-space:pre-wrap}a{color:#000}svg,.group::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}.of-kind{break-after:avoid}}
@media (forced-colors:active){.bars .bar{fill:CanvasText;forced-color-adjust:none}.group::before{background:CanvasText;forced-color-adjust:none}.note,.total{border:1px solid CanvasText}
fieldset input:checked+span{outline:2px solid Highlight;outline-offset:-4px}}
`;
