import Fuse, { type FuseIndex } from 'fuse.js';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';
import { withCounts, type TextFinder, type WantedWord, type WorkWords } from './text-finder.js';

const OPTIONS = { useExtendedSearch: true, ignoreLocation: true, isCaseSensitive: true };

/** Fuse with its extended search: words and beginnings as exact parts of one text, typos by its fuzzy match of one letter. */
export function fuse(): Contender {
  return withCounts(fuseFinder());
}

function fuseFinder(): TextFinder {
  let texts: string[] = [];
  let index: FuseIndex<string> | undefined;
  let byThreshold = new Map<number, Fuse<string>>();
  const searcher = (threshold: number): Fuse<string> => {
    const known = byThreshold.get(threshold) ?? new Fuse(texts, { ...OPTIONS, threshold }, index);
    byThreshold.set(threshold, known);
    return known;
  };
  return {
    name: 'fuse',
    version: packageVersion('fuse.js'),
    setup: 'extended search in one text per work, fuzzy for typos, shared counting',
    index(works) {
      texts = works.map(haystack);
      index = Fuse.createIndex<string>([], texts);
      byThreshold = new Map();
    },
    find(words) {
      // A share of the word's letters may differ: just enough for one.
      const longest = Math.max(0, ...words.map(({ folded, isMistyped }) => (isMistyped ? folded.length : 0)));
      const pattern = words.map(asked).join(' ');
      return searcher(longest > 0 ? 1 / longest : 0)
        .search(pattern)
        .map(({ refIndex }) => refIndex);
    },
    toBytes: () => Buffer.from(JSON.stringify({ texts, index })),
    fromBytes(bytes) {
      const stored = JSON.parse(Buffer.from(bytes).toString()) as Stored;
      texts = stored.texts;
      index = Fuse.parseIndex<string>(stored.index);
      byThreshold = new Map();
    },
  };
}

interface Stored {
  readonly texts: string[];
  readonly index: Parameters<typeof Fuse.parseIndex<string>>[0];
}

function haystack({ title, names, summary, body }: WorkWords): string {
  return ` ${[title, names, summary, body].filter((text) => text !== '').join(' ')} `;
}

function asked({ folded, isPrefix, isMistyped }: WantedWord): string {
  if (isMistyped) return folded;
  return isPrefix ? `'" ${folded}"` : `'" ${folded} "`;
}
