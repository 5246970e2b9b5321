import { create, insertMultiple, load, save, search, type AnyOrama, type RawData } from '@orama/orama';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';
import { inAll, withCounts, type TextFinder, type WantedWord } from './text-finder.js';

/** Stands after every indexed word, so that Orama, which always looks for beginnings, can be asked for a whole word. */
const END = '$';
const BOOST = { title: 16, names: 7, summary: 3, body: 1 };
const BATCH = 1000;

/**
 * Orama, asked word by word, because its own AND asks for all words in one field. Its facets count the filtered hits and not
 * what another choice would give, and read every document; the shared counting is exact and faster, so it is used here too.
 */
export function orama(): Contender {
  return withCounts(oramaFinder());
}

function oramaFinder(): TextFinder {
  let database = emptyDatabase();
  let size = 0;
  return {
    name: 'orama',
    version: packageVersion('@orama/orama'),
    setup: 'four boosted fields, a search per word, tolerance 1 for typos, shared counting',
    async index(works) {
      database = emptyDatabase();
      size = works.length;
      const documents = works.map((work, number) => ({ id: String(number), ...work }));
      await insertMultiple(database, documents, BATCH);
    },
    find: (words) =>
      inAll(
        words.map((word) => hitsOf(database, word, size)),
        size,
      ),
    toBytes: () => Buffer.from(JSON.stringify(save(database))),
    fromBytes(bytes) {
      database = emptyDatabase();
      const raw = JSON.parse(Buffer.from(bytes).toString()) as RawData & { docs: { count: number } };
      load(database, raw);
      size = raw.docs.count;
    },
  };
}

function emptyDatabase(): AnyOrama {
  return create({
    schema: { title: 'string', names: 'string', summary: 'string', body: 'string' } as const,
    sort: { enabled: false },
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map(),
        // Without a property it is a query, and says itself whether the word has ended.
        tokenize: (text: string, _language?: string, property?: string) => {
          const words = text.split(' ').filter((word) => word !== '');
          return property === undefined ? words : words.map((word) => word + END);
        },
      },
    },
  }) as AnyOrama;
}

function hitsOf(database: AnyOrama, word: WantedWord, size: number): number[] {
  const term = word.isPrefix && !word.isMistyped ? word.folded : word.folded + END;
  const tolerance = word.isMistyped ? 1 : 0;
  const found = search(database, { term, tolerance, boost: BOOST, limit: size, threshold: 1 });
  if (found instanceof Promise) throw new Error('Orama answers late, though no hook is set.');
  return found.hits.map(({ id }) => Number(id));
}
