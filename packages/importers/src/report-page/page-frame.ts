import { markup, trusted, type Markup } from '@guidance-list/core/outputs';
import { PAGE_STYLES, PAGE_STYLES_HASH } from './report-page-styles.js';

/** What a page of a report is made of. */
export interface PageParts {
  /** What kind of report it is: "Import report". */
  readonly kind: string;
  /** What the report is about. */
  readonly name: string;
  /** Said in one line below the name. */
  readonly facts: readonly string[];
  readonly totals: readonly Total[];
  readonly main: Markup;
}

/** One of the large numbers at the head of the page. */
export interface Total {
  readonly count: number;
  readonly words: string;
  /** Set apart: it waits for somebody. */
  readonly isOpen?: boolean;
}

/** Nothing but this very style sheet, so that the page is safe and complete also where it is served under a strict policy. */
const POLICY = `default-src 'none'; style-src '${PAGE_STYLES_HASH}'`;

/** A whole page that needs no script and loads nothing. */
export function pageFrame({ kind, name, facts, totals, main }: PageParts): string {
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${kind}: ${name}</title>
<style>${trusted(PAGE_STYLES)}</style>
</head>
<body>
<main>
<header>
<p class="kind">${kind}</p>
<h1 dir="auto">${name}</h1>
<p class="facts">${facts.map((fact) => markup`<span>${fact}</span> `)}</p>
</header>
<dl class="totals">
${totals.map(totalBox)}</dl>
${main}
</main>
</body>
</html>
`;
  return page.markup;
}

function totalBox({ count, words, isOpen = false }: Total): Markup {
  return markup`<div class="total${isOpen && ' open'}"><dt>${words}</dt><dd>${count}</dd></div>\n`;
}
