import { aFeed, aFile, anEdition, aResource } from '@guidance-list/core/testing';
import { expect, vi } from 'vitest';
import type { GuidanceList } from '../src/list/guidance-list.js';
import { drawn, feedAddress, one, show } from './page.js';

const files = [aFile({ url: 'https://hub.example/a.pdf', language: 'en', mediaType: 'application/pdf' })];

/** Four works: two guidances about Europe and Serbia, a law of Italy, and a standard that states no place. */
export const library = aFeed({
  title: 'A guidance library',
  home: 'https://hub.example/library',
  resources: [
    aResource({
      id: 'nrm',
      title: 'National Referral Mechanisms',
      types: ['guidance'],
      places: ['150'],
      editions: [anEdition({ issued: '2022', publishers: ['OSCE'], files })],
    }),
    aResource({
      id: 'rs',
      title: 'Victims in Serbia',
      types: ['guidance'],
      places: ['RS'],
      editions: [anEdition({ issued: '2010', files })],
    }),
    aResource({ id: 'law', title: 'A law of Italy', types: ['legislation'], places: ['IT'], editions: [] }),
    aResource({
      id: 'std',
      title: 'A standard for employers',
      types: ['standard'],
      places: [],
      editions: [],
    }),
  ],
});

/** A list on the page, with a fallback link, once it has loaded its feed or failed to. */
export async function listed(
  attributes = '',
  { feed = library, width = '1100px' }: { feed?: unknown; width?: string } = {},
): Promise<GuidanceList> {
  const page = show(
    `<guidance-list src="${feedAddress(feed)}" ${attributes}><a href="https://hub.example/library">Library</a></guidance-list>`,
    { width },
  );
  const list = one(page, 'guidance-list');
  await vi.waitFor(() => expect(['ready', 'failed']).toContain(list.collection.phase));
  await drawn(list);
  return list;
}
