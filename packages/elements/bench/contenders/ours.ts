import { buildCatalogue } from '@guidance-list/core';
import { embedScript } from '../../engines/partner-site.js';
import type { Contender } from '../contender.js';
import { javascript, json, page } from '../served.js';

/** From the list's element to what the reader sees of it. */
const RESULTS =
  "document.querySelector('guidance-list')?.shadowRoot?.querySelector('guidance-results')?.shadowRoot";
const FILTERS =
  "document.querySelector('guidance-list').shadowRoot.querySelector('guidance-filters').shadowRoot";

const asked = {
  isShown: `${RESULTS}?.querySelector('guidance-card')?.shadowRoot?.querySelector('a')`,
  control: `${FILTERS}.querySelector('input[type=checkbox]')`,
  answer: `${RESULTS}?.querySelector('.total')?.textContent`,
};

/** The embed file and a feed, as they are pasted. */
export const ours: Contender = {
  name: 'guidance-list',
  about: 'the embed file and a feed, which it reads, checks and indexes in the page',
  page: asked,
  prepare: ({ feed, resources }) =>
    new Map([
      [
        '/',
        page(
          '<script type="module" src="/guidance-list.js"></script><guidance-list src="/feed.json"></guidance-list>',
          asked.isShown,
        ),
      ],
      ['/guidance-list.js', javascript(embedScript())],
      ['/feed.json', json({ ...feed, resources })],
    ]),
};

/** The same with an index that was made beforehand. */
export const oursWithIndex: Contender = {
  name: 'guidance-list, index',
  about: 'the same, with an index that was made beforehand',
  page: asked,
  prepare: ({ feed, resources }) => {
    const { language, terms } = feed;
    const index = buildCatalogue(resources, {
      ...(language && { language }),
      ...(terms && { terms }),
    }).toBytes();
    const tag = '<guidance-list src="/feed.json" index="/feed.index"></guidance-list>';
    return new Map([
      ['/', page(`<script type="module" src="/guidance-list.js"></script>${tag}`, asked.isShown)],
      ['/guidance-list.js', javascript(embedScript())],
      ['/feed.json', json({ ...feed, resources })],
      ['/feed.index', { type: 'application/octet-stream', body: Buffer.from(index) }],
    ]);
  },
};
