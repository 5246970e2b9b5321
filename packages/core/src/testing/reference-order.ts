import type { Sort } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { TextMatches } from './reference-text.js';

type Compare = (a: Resource, b: Resource) => number;

/** How two works stand to each other in a sort. */
export function referenceOrder(sort: Sort, locale: string, texts: TextMatches | undefined): Compare {
  const byId: Compare = (a, b) => compareCodePoints(a.id, b.id);
  const orders: Record<Sort, Compare> = {
    newest: latestFirst(newestDay),
    oldest: earliestFirst(newestDay),
    added: latestFirst(({ added }) => day(added)),
    title: byTitle(locale),
    relevance: (a, b) => {
      const [left, right] = [texts?.works.get(a), texts?.works.get(b)];
      const byLoose = (left?.loose ?? 0) - (right?.loose ?? 0);
      return byLoose || (right?.score ?? 0) - (left?.score ?? 0) || latestFirst(newestDay)(a, b);
    },
  };
  return (a, b) => orders[sort](a, b) || byId(a, b);
}

function newestDay({ editions = [] }: Resource): string | undefined {
  return editions
    .map(({ issued }) => day(issued))
    .filter((one) => one !== undefined)
    .sort()
    .at(-1);
}

function day(date: string | undefined): string | undefined {
  return date === undefined ? undefined : date + '-01-01'.slice(0, 10 - date.length);
}

function latestFirst(key: (work: Resource) => string | undefined): Compare {
  return (a, b) => missingLast(key(a), key(b)) ?? (key(a)! < key(b)! ? 1 : key(a)! > key(b)! ? -1 : 0);
}

function earliestFirst(key: (work: Resource) => string | undefined): Compare {
  return (a, b) => missingLast(key(a), key(b)) ?? (key(a)! < key(b)! ? -1 : key(a)! > key(b)! ? 1 : 0);
}

function missingLast(a: string | undefined, b: string | undefined): number | undefined {
  if (a !== undefined && b !== undefined) return undefined;
  return Number(a === undefined) - Number(b === undefined);
}

function byTitle(locale: string): Compare {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const bare = ({ title }: Resource): string => title.replace(/^[^\p{L}\p{N}]+/u, '');
  return (a, b) => compare(bare(a), bare(b));
}
