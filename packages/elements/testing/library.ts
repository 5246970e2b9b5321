import { aFeed, aFile, anEdition, aResource } from '@guidance-list/core/testing';
import { expect, vi } from 'vitest';
import type { GuidanceList } from '../src/list/guidance-list.js';
import { all, drawn, feedAddress, one, show, words } from './page.js';

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

/** The titles of the works that are shown. */
export function titles(list: Element): string[] {
  return all(list, '.title.open').map(words);
}

/** The count above the works. */
export function heading(list: Element): string {
  return words(one(list, '.bar [tabindex]'));
}

/** The check box of a choice. */
export function box(list: Element, name: string): HTMLInputElement {
  const label = all(list, 'label.choice').find((row) => words(one(row, '.label')) === name);
  if (!label) throw new Error(`There is no choice ${name}.`);
  return one(label, 'input');
}

/** How many works a choice would give. */
export function gain(list: Element, name: string): string {
  return words(one(box(list, name).parentElement!, '.count .sr'));
}

/** The button of that name. */
export function button(list: Element, name: string): HTMLElement {
  const found = all(list, 'button').find((node) => (node.getAttribute('aria-label') ?? words(node)) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** Chooses or clears a choice, as a click does. */
export async function choose(list: Element, name: string): Promise<void> {
  box(list, name).click();
  await drawn(list);
}
