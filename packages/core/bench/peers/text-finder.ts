import { searchedTexts } from '../../src/engine/searched-texts.js';
import { searchText } from '../../src/query/search-text.js';
import type { Query } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';
import { spellingVariant } from '../../src/text/spelling-variants.js';
import { foldedWords } from '../../src/text/words.js';
import type { Contender } from '../contender.js';
import { countedAnswers, type CountedAnswers } from '../counts/counted-answers.js';

/** The folded words of a work, parted by single spaces: folding and cutting words is done alike for every contender. */
export interface WorkWords {
  readonly title: string;
  readonly names: string;
  readonly summary: string;
  readonly body: string;
}

/** A word that every hit must have, in any field. */
export interface WantedWord {
  readonly folded: string;
  /** The other reviewed spelling, where it has one. */
  readonly variant?: string;
  /** Words that begin with it match too. */
  readonly isPrefix: boolean;
  /** Words one typo apart match instead. */
  readonly isMistyped: boolean;
}

/** A full-text search without filters and counts. */
export interface TextFinder {
  readonly name: string;
  readonly version?: string;
  readonly setup: string;
  index(works: readonly WorkWords[]): void | Promise<void>;
  /** The numbers of the works that have every word, best first. */
  find(words: readonly WantedWord[]): ArrayLike<number>;
  toBytes?(): Uint8Array | Promise<Uint8Array>;
  fromBytes?(bytes: Uint8Array): void | Promise<void>;
}

const TYPO_MIN_LENGTH = 5;

/** A full-text search that answers whole queries, with the filters and counts all such peers share. */
export function withCounts(finder: TextFinder): Contender {
  let answers: CountedAnswers | undefined;
  const current = (): CountedAnswers => {
    if (!answers) throw new Error(`${finder.name} was asked before it was built.`);
    return answers;
  };
  const { name, version, setup } = finder;
  return {
    name,
    ...(version === undefined ? {} : { version }),
    setup,
    async build(resources) {
      answers = countedAnswers(resources);
      await finder.index(answers.works.map(workWords));
    },
    query: (query) => current().answer(query, textHits(finder, query)),
    ...(finder.toBytes ? { toBytes: () => finder.toBytes!() } : {}),
    ...(finder.fromBytes
      ? {
          async load(bytes: Uint8Array, resources: readonly Resource[]) {
            answers = countedAnswers(resources);
            await finder.fromBytes!(bytes);
          },
        }
      : {}),
  };
}

const eachText = searchedTexts({});

/** The words of a work, by the four fields that count differently. */
export function workWords(work: Resource): WorkWords {
  const fields: [string[], string[], string[], string[]] = [[], [], [], []];
  eachText(work, (field, text) => fields[field]!.push(...foldedWords(text)));
  const [title, names, summary, body] = fields;
  return { title: title.join(' '), names: names.join(' '), summary: summary.join(' '), body: body.join(' ') };
}

/** What a query's text finds, best first; nothing where it has none. A long word that nobody knows is tried with one typo. */
export function textHits(finder: TextFinder, { text }: Query): ArrayLike<number> | undefined {
  if (text === undefined) return undefined;
  const words = searchText(text).words.map(({ folded, isPrefix }): WantedWord => {
    const variant = spellingVariant(folded);
    return { folded, isPrefix, isMistyped: false, ...(variant === undefined ? {} : { variant }) };
  });
  const hits = finder.find(words);
  if (hits.length > 0) return hits;
  const isUnknown = (word: WantedWord): boolean =>
    Array.from(word.folded).length >= TYPO_MIN_LENGTH &&
    (words.length === 1 || finder.find([word]).length === 0);
  const corrected = words.map((word) => (isUnknown(word) ? { ...word, isMistyped: true } : word));
  return corrected.some(({ isMistyped }) => isMistyped) ? finder.find(corrected) : hits;
}

/** The works that stand in every list, in the order of the first. */
export function inAll(lists: readonly ArrayLike<number>[], size: number): ArrayLike<number> {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const met = new Uint8Array(size);
  others.forEach((list, at) => {
    for (const work of Array.from(list)) {
      if (met[work] === at) met[work] = at + 1;
    }
  });
  return Array.prototype.filter.call(first, (work: number) => met[work] === others.length) as number[];
}
