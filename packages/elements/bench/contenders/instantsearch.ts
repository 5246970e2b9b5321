import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Contender } from '../contender.js';
import { javascript, json, page } from '../served.js';
import { ARRAY_CLIENT } from './array-client.js';

const require = createRequire(import.meta.url);
const { version } = require('instantsearch.js/package.json') as { version: string };

const asked = {
  isShown: "document.querySelector('.ais-Hits-item a')",
  control: "document.querySelector('.ais-RefinementList-checkbox')",
  answer: "document.querySelector('.ais-Stats-text')?.textContent",
};

const BODY = `<div id="words"></div><div id="stats"></div><div id="types"></div><div id="places"></div><div id="languages"></div>
<div id="publishers"></div><div id="hits"></div><div id="more"></div>
<script src="/instantsearch.js"></script>
<script type="module" src="/app.js"></script>`;

/** The widgets that show what our list shows: words, count, four filters, works, and what leads to more. */
const APP = `${ARRAY_CLIENT}
const { resources } = await (await fetch('/feed.json')).json();
const { searchBox, stats, refinementList, hits, pagination, configure } = instantsearch.widgets;
const search = instantsearch({ indexName: 'works', searchClient: arrayClient(resources) });
search.addWidgets([
  configure({ hitsPerPage: 20 }),
  searchBox({ container: '#words' }),
  stats({ container: '#stats' }),
  ...['types', 'places', 'languages', 'publishers'].map((attribute) =>
    refinementList({ container: '#' + attribute, attribute, limit: 6, showMore: true }),
  ),
  hits({
    container: '#hits',
    templates: { item: (hit, { html }) => html\`<article><h3><a href=\${hit.url}>\${hit.title}</a></h3><p>\${hit.summary}</p></article>\` },
  }),
  pagination({ container: '#more' }),
]);
search.start();`;

/** InstantSearch over a client that answers from an array in the page, the least that any client could do. */
export const instantSearch: Contender = {
  name: 'InstantSearch',
  about: `instantsearch.js ${version}: search box, stats, four refinement lists, hits and pagination, over a client that filters an array`,
  page: asked,
  prepare: ({ feed, resources }) =>
    new Map([
      ['/', page(BODY, asked.isShown)],
      [
        '/instantsearch.js',
        javascript(readFileSync(require.resolve('instantsearch.js/dist/instantsearch.production.min.js'))),
      ],
      ['/app.js', javascript(APP)],
      ['/feed.json', json({ ...feed, resources })],
    ]),
};
