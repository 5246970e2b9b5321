import { isOneTypoApart } from '../../src/text/one-typo.js';
import type { Contender } from '../contender.js';
import { withCounts, type TextFinder, type WantedWord, type WorkWords } from './text-finder.js';

/**
 * No library: one string of folded words per work, looked through by `includes`. A hit in the title stands before others.
 * It does exactly what the contract asks, so it also stands for the brute-force reference where that one is too slow.
 */
export function array(): Contender {
  return withCounts(arrayFinder());
}

function arrayFinder(): TextFinder {
  let titles: string[] = [];
  let texts: string[] = [];
  let vocabulary: string[] = [];
  return {
    name: 'array',
    setup: 'plain array: a folded string per work, String.includes, shared counting',
    index(works) {
      titles = works.map(({ title }) => ` ${title} `);
      texts = works.map(haystack);
      vocabulary = [...new Set(texts.flatMap((text) => [...new Set(text.split(' '))]))];
    },
    find(words) {
      const needles = words.map((word) => needlesOf(word, vocabulary));
      const inTitle: number[] = [];
      const elsewhere: number[] = [];
      for (let work = 0; work < texts.length; work++) {
        if (!hasEvery(texts[work]!, needles)) continue;
        (hasEvery(titles[work]!, needles) ? inTitle : elsewhere).push(work);
      }
      return inTitle.length === 0 ? elsewhere : inTitle.concat(elsewhere);
    },
  };
}

function haystack({ title, names, summary, body }: WorkWords): string {
  return ` ${[title, names, summary, body].filter((text) => text !== '').join(' ')} `;
}

/** Texts one of which must stand in a work. */
function needlesOf({ folded, variant, isPrefix, isMistyped }: WantedWord, vocabulary: string[]): string[] {
  if (isMistyped) {
    const near = (word: string): boolean =>
      Math.abs(word.length - folded.length) < 2 && isOneTypoApart(word, folded);
    return vocabulary.filter(near).map((word) => ` ${word} `);
  }
  return [isPrefix ? ` ${folded}` : ` ${folded} `, ...(variant === undefined ? [] : [` ${variant} `])];
}

function hasEvery(text: string, needles: readonly (readonly string[])[]): boolean {
  for (const alternatives of needles) {
    let isThere = false;
    for (const needle of alternatives) {
      if (text.includes(needle)) {
        isThere = true;
        break;
      }
    }
    if (!isThere) return false;
  }
  return true;
}
