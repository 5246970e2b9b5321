/** The report page's style sheet: the project's colours, light and dark, on screens of any width and on paper. */
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
.totals{display:flex;flex-wrap:wrap;margin-block:1.5rem 2.5rem;gap:1px;
background:var(--line);border:1px solid var(--line);border-radius:.5rem;overflow:hidden}
.total{flex:1 1 9.5rem;display:flex;flex-direction:column;padding:.875rem 1.25rem;background:var(--surface)}
.total dd{font-size:2rem;font-weight:700;line-height:1.2;font-variant-numeric:tabular-nums}
.total dt{color:var(--muted);font-size:.9375rem}
.total.open{background:var(--notice-bg)}.total.open>*{color:var(--notice)}
.columns{display:grid;gap:2.5rem 3.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));align-items:start}
@media (min-width:60rem){.columns{grid-template-columns:1.55fr 1fr}}
.bars{display:grid;grid-template-columns:7.5rem 1fr;padding-block:.75rem;border-block-start:1px solid var(--line)}
.bars:last-of-type{border-block-end:1px solid var(--line)}
.bars li{display:grid;grid-template-columns:minmax(0,1.3fr) minmax(2rem,1fr) 3.5rem;gap:.75rem;align-items:center;min-block-size:1.75rem;font-size:.9375rem}
.bar{block-size:.75rem}.bar span{display:block;block-size:100%;min-inline-size:2px;border-radius:2px;background:var(--accent)}
.guessed .bar span,.unknown .bar span{background:var(--notice-line)}.not-stated .bar span{background:var(--quiet-bar)}
.skipped .bar span,.failed .bar span{background:var(--err-line)}
.count{text-align:end;font-weight:600;font-variant-numeric:tabular-nums}
@media (max-width:36rem){.bars{grid-template-columns:1fr}}
.attention li{display:grid;grid-template-columns:2.25rem 1fr;padding-block:.75rem;border-block-start:1px solid var(--line)}
.attention .count{text-align:start}.attention p{color:var(--muted);font-size:.9375rem;overflow-wrap:anywhere}
.attention .error .count,.attention .error strong{color:var(--err)}
.note{margin-block-start:1rem;padding:.75rem 1rem;border-radius:.5rem;background:var(--ok-bg);color:var(--ok);font-size:.9375rem;border:1px solid transparent}
.entries{margin-block-start:3rem}
.bar-of-choices{display:flex;flex-wrap:wrap;gap:.75rem;justify-content:space-between;align-items:center;margin-block-end:.75rem}
fieldset{display:flex;flex-wrap:wrap;margin:0;padding:0;border:1px solid var(--control);border-radius:.375rem}
fieldset label{position:relative;border-inline-start:1px solid var(--line)}fieldset label:first-of-type{border:0}
fieldset input{position:absolute;inset:0;inline-size:100%;block-size:100%;margin:0;opacity:0;cursor:pointer}
fieldset span{display:block;padding:.5rem .875rem;font-size:.9375rem}
fieldset input:checked+span{background:var(--accent);color:var(--on-accent);font-weight:600;border-radius:.3125rem}
:focus-visible,fieldset input:focus-visible+span{outline:3px solid var(--focus);outline-offset:2px;border-radius:.375rem}
a{color:var(--accent);text-underline-offset:.2em}a:hover{text-decoration-thickness:2px}
.scroll{overflow-x:auto}
table{inline-size:100%;min-inline-size:46rem;border-collapse:collapse;font-size:.9375rem}
th,td{padding:.75rem 1.25rem .75rem 0;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{color:var(--muted);font-weight:400;font-size:.875rem;padding-block:.375rem}
tbody th{inline-size:24%;font-weight:600}td:nth-child(2){white-space:nowrap}td:nth-child(3),td:nth-child(4){inline-size:24%}
tbody tr{break-inside:avoid}td p,small{color:var(--muted);font-size:.875rem}small{display:block;font-weight:400}i{color:var(--muted);font-style:normal}
td code{font-size:.8125rem;color:var(--muted)}
del{background:var(--err-bg);color:var(--err)}ins{background:var(--ok-bg);color:var(--ok);text-underline-offset:.2em}
.group{font-weight:600}.group::before{content:"";display:inline-block;inline-size:.625rem;block-size:.625rem;margin-inline-end:.5rem;border-radius:2px;background:var(--accent)}
.group.guessed::before,.group.unknown::before{background:var(--notice-line)}.group.skipped::before,.group.failed::before{background:var(--err-line)}
.kind-of{display:block}
.unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
body:has(#show-error:checked) tbody tr:not(.error),body:has(#show-warning:checked) tbody tr:not(.warning),
body:has(#show-info:checked) tbody tr:not(.info){display:none}
@media print{fieldset{display:none}main{padding:0}.scroll{overflow:visible}table{min-inline-size:0}}
@media (forced-colors:active){.bar span,.group::before{background:CanvasText;forced-color-adjust:none}
fieldset input:checked+span{outline:2px solid Highlight;outline-offset:-4px}}
`;
