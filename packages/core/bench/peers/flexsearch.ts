import FlexSearch from 'flexsearch';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';
import { inAll, withCounts, type TextFinder, type WorkWords } from './text-finder.js';

const WORDS = { encode: (text: string): string[] => text.split(' '), cache: false };

/** FlexSearch, once for whole words and once for beginnings. It knows no typos but by sounds of English, so it finds none. */
export function flexsearch(): Contender {
  return withCounts(flexsearchFinder());
}

function flexsearchFinder(): TextFinder {
  let size = 0;
  let wholeWords = new FlexSearch.Index({ tokenize: 'strict', ...WORDS });
  let beginnings = new FlexSearch.Index({ tokenize: 'forward', ...WORDS });
  const search = (index: typeof wholeWords, words: readonly string[]): number[] =>
    index.search(words.join(' '), { limit: size, suggest: false }) as number[];
  return {
    name: 'flexsearch',
    version: packageVersion('flexsearch'),
    setup: 'one index of words, one of beginnings, AND, no typos, shared counting',
    index(works) {
      size = works.length;
      wholeWords = new FlexSearch.Index({ tokenize: 'strict', ...WORDS });
      beginnings = new FlexSearch.Index({ tokenize: 'forward', ...WORDS });
      works.forEach((work, number) => {
        const text = joined(work);
        wholeWords.add(number, text);
        beginnings.add(number, text);
      });
    },
    find(words) {
      if (words.some(({ isMistyped }) => isMistyped)) return [];
      const whole = words.filter(({ isPrefix }) => !isPrefix).map(({ folded }) => folded);
      const begun = words.filter(({ isPrefix }) => isPrefix).map(({ folded }) => folded);
      const lists = [
        ...(whole.length > 0 ? [search(wholeWords, whole)] : []),
        ...(begun.length > 0 ? [search(beginnings, begun)] : []),
      ];
      return inAll(lists, size);
    },
    toBytes: () => {
      const stored: [string, string, unknown][] = [];
      wholeWords.export((key, data) => {
        stored.push(['wholeWords', key, data]);
      });
      beginnings.export((key, data) => {
        stored.push(['beginnings', key, data]);
      });
      return Buffer.from(JSON.stringify({ size, stored }));
    },
    fromBytes(bytes) {
      const read = JSON.parse(Buffer.from(bytes).toString()) as Stored;
      size = read.size;
      wholeWords = new FlexSearch.Index({ tokenize: 'strict', ...WORDS });
      beginnings = new FlexSearch.Index({ tokenize: 'forward', ...WORDS });
      for (const [index, key, data] of read.stored) {
        (index === 'beginnings' ? beginnings : wholeWords).import(key, data);
      }
    },
  };
}

interface Stored {
  readonly size: number;
  readonly stored: readonly (readonly [index: string, key: string, data: string])[];
}

/** One text, so that words of different fields meet; the title first, because earlier words weigh more. */
function joined({ title, names, summary, body }: WorkWords): string {
  return [title, names, summary, body].filter((text) => text !== '').join(' ');
}
