import lunr from 'lunr';
import type { Contender } from '../contender.js';
import { packageVersion } from './package-version.js';
import { withCounts, type TextFinder, type WantedWord } from './text-finder.js';

const BOOST = { title: 16, names: 7, summary: 3, body: 1 };

/** lunr without stemmer and stop words, which the contract does not ask for; every word is required. */
export function lunrSearch(): Contender {
  return withCounts(lunrFinder());
}

function lunrFinder(): TextFinder {
  let index = new lunr.Builder().build();
  return {
    name: 'lunr',
    version: packageVersion('lunr'),
    setup: 'four boosted fields, required words, wildcard and edit distance per word, shared counting',
    index(works) {
      const builder = new lunr.Builder();
      builder.tokenizer = (text) => text.split(' ').map((word) => new lunr.Token(word, {}));
      for (const [field, boost] of Object.entries(BOOST)) builder.field(field, { boost });
      works.forEach((work, id) => builder.add({ id, ...work }));
      index = builder.build();
    },
    find(words) {
      const hits = index.query((query) => {
        for (const word of words) query.term(word.folded, clause(word));
      });
      return hits.map(({ ref }) => Number(ref));
    },
    toBytes: () => Buffer.from(JSON.stringify(index)),
    fromBytes(bytes) {
      index = lunr.Index.load(JSON.parse(Buffer.from(bytes).toString()) as object);
    },
  };
}

function clause({ isPrefix, isMistyped }: WantedWord): lunr.Clause {
  const required = { presence: lunr.Query.presence.REQUIRED, usePipeline: false };
  if (isMistyped) return { ...required, editDistance: 1 };
  return { ...required, wildcard: isPrefix ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE };
}
