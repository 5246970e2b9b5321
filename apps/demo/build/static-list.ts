import { readFileSync } from 'node:fs';
import {
  buildCatalogue,
  excerpt,
  languageName,
  newestEdition,
  parseFeed,
  placeName,
  publishersOf,
  termLabel,
  type Query,
  type Resource,
} from '@guidance-list/core';
import { markup, type Markup } from '@guidance-list/core/outputs';
import type { Plugin } from 'vite';

/** By title, as somebody looks things up who has no search. */
const QUERY: Query = { sort: 'title', pageSize: Infinity, locale: 'en' };
const LOCALE = 'en';

/** Writes a list into the page where it says `%STATIC_LIST%`: links and facts, nothing to run and nothing more to load. */
export function staticList(): Plugin {
  return {
    name: 'guidance-list-static-list',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.includes('%STATIC_LIST%') ? html.replace('%STATIC_LIST%', () => list()) : html,
    },
  };
}

function list(): string {
  const text = readFileSync(new URL('../public/feed.json', import.meta.url), 'utf8');
  const { resources, feed } = parseFeed(text);
  const reachable = resources.filter(({ url }) => url !== undefined);
  const page = buildCatalogue(reachable).query(QUERY);
  const works = page.resources.map((work) => entry(work, feed.terms ?? {}));
  return markup`<p><strong>${page.total} resources</strong> that have a page of their own, by title</p>
      <ul class="works">${works}</ul>`.markup;
}

function entry(work: Resource, terms: object): Markup {
  const { title, url, summary = '', types = [], places = [], language = 'en' } = work;
  const edition = newestEdition(work);
  const languages = [...new Set((edition?.files ?? []).flatMap((file) => file.language ?? []))];
  const facts = [
    edition?.issued ?? 'Year not stated',
    ...publishersOf(work),
    ...places.map((place) => placeName(place, LOCALE)),
    ...types.map((type) => termLabel('types', type, { locale: LOCALE, terms })),
    ...languages.map((tag) => languageName(tag, LOCALE)),
  ];
  const heading = url ? markup`<a href="${url}" rel="noopener noreferrer">${title}</a>` : markup`${title}`;
  return markup`
        <li><h2 lang="${language}" dir="auto">${heading}</h2><p class="facts">${facts.join('\u00a0· ')}</p><p lang="${language}" dir="auto">${excerpt(summary)}</p></li>`;
}
