import { newestEdition, type Resource } from '@guidance-list/core';
import { editionYear, readerTexts } from '@guidance-list/elements/words';
import type { Site } from './site.js';

/** Works that stand together under a heading. */
export interface ListGroup {
  /** Empty where the list is not divided. */
  readonly name: string;
  readonly resources: readonly Resource[];
}

const LETTER = /[\p{L}\p{N}]/u;

/** The works in groups, in the order in which each is met first: by year, by first letter, or all in one. */
export function listGroups(site: Site): ListGroup[] {
  const groups = new Map<string, Resource[]>();
  for (const resource of site.resources) {
    const name = groupName(resource, site);
    const group = groups.get(name);
    if (group) group.push(resource);
    else groups.set(name, [resource]);
  }
  return [...groups].map(([name, resources]) => ({ name, resources }));
}

function groupName(resource: Resource, { groupedBy, messages }: Site): string {
  if (groupedBy === undefined) return '';
  if (groupedBy === 'year') return editionYear(newestEdition(resource), messages) ?? messages.yearNotStated;
  return firstLetter(readerTexts(resource, messages.locale).title.text, messages.locale);
}

/** Letters with a mark stand with those without; numbers stand together, and so do titles in Chinese characters. */
function firstLetter(title: string, locale: string): string {
  const letter = LETTER.exec(title.normalize('NFKD'))?.[0] ?? '…';
  if (/\p{N}/u.test(letter)) return '0–9';
  return /\p{Script=Han}/u.test(letter) ? '…' : letter.toLocaleUpperCase(locale);
}
