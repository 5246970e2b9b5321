import { addressId } from '@guidance-list/core';
import { slug } from './slug.js';

/** What an id can be made of. */
export interface Identified {
  /** What the source states, or the canonical address: it stays as it is. */
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly sourceId: string;
}

/**
 * The ids of works, in their order: their own; where there is none, the library's and the title's words
 * ("hub.example#a-handbook"), told apart by the source's id where several share them. The order plays no part.
 *
 * Shape: `undefined` for a work whose id a work before it already has.
 */
export function idsOfWorks(works: readonly Identified[], base?: string): (string | undefined)[] {
  const library = base === undefined ? '' : (addressId(base)?.split(/[/?]/)[0] ?? '');
  const ofTitle = (title: string): string => (library && `${library}#`) + slug(title);
  const fixed = works.map(({ id }) => id);
  const wanted = works.map(({ id, title = '' }) => id ?? ofTitle(title));
  const times = new Map<string, number>();
  for (const id of wanted) times.set(id, (times.get(id) ?? 0) + 1);
  const taken = new Set(fixed);
  const seen = new Set<string>();
  return works.map(({ sourceId }, at) => {
    const id = wanted[at] ?? '';
    if (fixed[at] !== undefined) return seen.has(id) ? undefined : (seen.add(id), id);
    let own = (times.get(id) ?? 0) > 1 ? `${id}-${slug(sourceId)}` : id;
    while (taken.has(own)) own += '-2';
    taken.add(own);
    return own;
  });
}
