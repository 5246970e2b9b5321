import type { Resource } from '../resource/resource.js';
import { wordReader } from '../text/words.js';
import type { CatalogueOptions } from './catalogue.js';
import { lookalikes, type Lookalikes } from './near-terms.js';
import type { Run } from './postings.js';
import { prefixUnions } from './prefix-unions.js';
import { searchedTexts } from './searched-texts.js';
import { termRuns } from './term-runs.js';
import { numberOfTerm, type WordPart } from './word-part.js';

/** Words of works that were indexed together, and what searching them needs beside them. */
export interface SearchPart extends WordPart {
  /** @see termRuns */
  readonly run: (term: number) => Run;
  /** @see prefixUnions */
  readonly longer: (prefix: string) => readonly Run[];
  readonly lookalikes: () => Lookalikes;
  /** The words of a work in order, as terms; a number below 0 begins a text of field `-1 - number`. */
  readonly streamOf: (work: number) => readonly number[];
}

/** Makes a part ready to be searched, which is worth keeping. `resources` are all, by number: phrases are looked up in them. */
export function searchPart(
  part: WordPart,
  resources: readonly (Resource | undefined)[],
  options: CatalogueOptions,
): SearchPart {
  const streams = new Map<number, readonly number[]>();
  const eachText = searchedTexts(options);
  const read = wordReader((word) => numberOfTerm(part, word));
  let alike: Lookalikes | undefined;
  return {
    ...part,
    run: termRuns(part),
    longer: prefixUnions(part),
    lookalikes: () => (alike ??= lookalikes(part.terms)),
    streamOf(work) {
      let stream = streams.get(work);
      const resource = resources[work];
      if (!stream && resource) {
        const words: number[] = [];
        eachText(resource, (field, text) => {
          words.push(-1 - field);
          for (const word of read(text)) words.push(word);
        });
        streams.set(work, (stream = words));
      }
      return stream ?? [];
    },
  };
}
