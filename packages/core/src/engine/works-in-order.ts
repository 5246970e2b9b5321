import type { Sort } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { firstDay } from '../text/partial-date.js';

/** Works in the order of one sort. `resources` stand in order of `id`, so equal keys stay in it. */
export function worksInOrder(
  resources: readonly Resource[],
  sort: Exclude<Sort, 'relevance'>,
  locale: string,
): number[] {
  const works = resources.map((_, work) => work);
  if (sort === 'title') return byTitle(resources, works, locale);
  const keys = resources.map((resource) => dayOf(resource, sort));
  const direction = sort === 'oldest' ? -1 : 1;
  return works.sort((a, b) => {
    const [left = '', right = ''] = [keys[a], keys[b]];
    if (left === right) return a - b;
    if (left === '' || right === '') return left === '' ? 1 : -1;
    return left < right ? direction : -direction;
  });
}

/** The day a work is put in order by; `''` where it states none. */
function dayOf(resource: Resource, sort: 'newest' | 'oldest' | 'added'): string {
  if (sort === 'added') return resource.added ? firstDay(resource.added) : '';
  const days = (resource.editions ?? []).flatMap(({ issued }) => (issued ? [firstDay(issued)] : []));
  return days.reduce((newest, day) => (day > newest ? day : newest), '');
}

function byTitle(resources: readonly Resource[], works: number[], locale: string): number[] {
  const collator = collatorOf(locale);
  const titles = resources.map(({ title }) => title.replace(/^[^\p{L}\p{N}]+/u, ''));
  return works.sort((a, b) => collator.compare(titles[a] ?? '', titles[b] ?? '') || a - b);
}

function collatorOf(locale: string): Intl.Collator {
  try {
    return new Intl.Collator(locale, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
