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
  const stated = new Set(works.flatMap(({ id }) => id ?? []));
  const made = works.flatMap(({ id, title = '' }) => (id === undefined ? ofTitle(title) : []));
  const times = new Map<string, number>();
  for (const id of made) times.set(id, (times.get(id) ?? 0) + 1);
  const taken = new Set<string>();
  const next = made.values();
  return works.map(({ id, sourceId }) => {
    if (id !== undefined) return taken.has(id) ? undefined : (taken.add(id), id);
    const wanted = next.next().value ?? '';
    const isShared = stated.has(wanted) || (times.get(wanted) ?? 0) > 1;
    let own = isShared ? `${wanted}-${slug(sourceId)}` : wanted;
    while (stated.has(own) || taken.has(own)) own += '-2';
    taken.add(own);
    return own;
  });
}
