import { createHash } from 'node:crypto';
import type { Resource } from '@guidance-list/core';

const LONGEST = 80;

/**
 * The file name of each work's page, by the work's id.
 *
 * Shape: lower-case ASCII, unique also where a disk takes capitals and small letters for the same. A name follows from the id
 * alone, but for ids that would share one: these all carry a hash.
 */
export function pageNames(resources: readonly Resource[]): ReadonlyMap<string, string> {
  const shared = new Map<string, number>();
  for (const { id } of resources) shared.set(slugOf(id), (shared.get(slugOf(id)) ?? 0) + 1);
  const nameOf = (id: string): string => {
    const slug = slugOf(id);
    return slug !== '' && shared.get(slug) === 1 ? slug : [slug, hashOf(id)].filter(Boolean).join('-');
  };
  return new Map(resources.map(({ id }) => [id, `${nameOf(id)}.html`]));
}

function slugOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

function hashOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 10);
}
