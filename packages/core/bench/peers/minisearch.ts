import MiniSearch, { type Query as MiniSearchQuery } from 'minisearch';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';
import { withCounts, type TextFinder, type WantedWord, type WorkWords } from './text-finder.js';

type Stored = WorkWords & { id: number };

const OPTIONS = {
  fields: ['title', 'names', 'summary', 'body'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  searchOptions: { boost: { title: 16, names: 7, summary: 3 }, combineWith: 'AND' as const },
};

/** MiniSearch with its own radix tree and ranking; prefix and one typo word by word. */
export function minisearch(): Contender {
  return withCounts(minisearchFinder());
}

/** @see minisearch */
export function minisearchFinder(): TextFinder {
  let index = new MiniSearch<Stored>(OPTIONS);
  return {
    name: 'minisearch',
    version: packageVersion('minisearch'),
    setup: 'four boosted fields, AND, prefix and fuzzy per word, shared counting',
    index(works) {
      index = new MiniSearch<Stored>(OPTIONS);
      index.addAll(works.map((work, id) => ({ id, ...work })));
    },
    find: (words) =>
      index.search({ combineWith: 'AND', queries: words.map(asked) }).map(({ id }) => id as number),
    toBytes: () => Buffer.from(JSON.stringify(index)),
    fromBytes(bytes) {
      index = MiniSearch.loadJSON<Stored>(Buffer.from(bytes).toString(), OPTIONS);
    },
  };
}

function asked({ folded, variant, isPrefix, isMistyped }: WantedWord): MiniSearchQuery {
  if (isMistyped) return { queries: [folded], fuzzy: 1 };
  const typed = { queries: [folded], prefix: isPrefix };
  return variant === undefined ? typed : { combineWith: 'OR', queries: [typed, variant] };
}
