import type { CatalogueOptions } from '../engine/catalogue.js';
import { LOOSE_MATCH, fieldScore, rarity, roundedScore } from '../engine/field-score.js';
import type { Query } from '../query/query.js';
import { searchText, type SearchWord } from '../query/search-text.js';
import type { Resource } from '../resource/resource.js';
import { isOneTypoApart } from '../text/one-typo.js';
import type { Stemming } from '../text/stemming.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { foldedWords } from '../text/words.js';
import { placeName } from '../vocabulary/place-names.js';
import { termLabel } from '../vocabulary/terms.js';

/** What a text finds. */
export interface TextMatches {
  /** The works, with how well: less loosely first, then the higher score. */
  readonly works: ReadonlyMap<Resource, { loose: number; score: number }>;
  /** Words that were tried with a typo. */
  readonly typos: readonly string[];
}

/** A folded word of a text, and the language it is read in. */
interface SpokenWord {
  readonly folded: string;
  readonly language: string;
}

/** Title, names, summary and body: each a list of texts, each a list of words. */
type FieldWords = SpokenWord[][][];
type Works = Map<Resource, FieldWords>;

interface Found {
  /** 0 as typed, 1 by its stem, 2 by its beginning; with a typo nothing is found in another way. */
  loose: number;
  times: number[];
}

/** How often each work has a word or phrase, where it has it. */
type Finds = Map<Resource, Found>;

/** Looks for a text by reading every word of every work. */
export function referenceText(
  works: readonly Resource[],
  { text = '', stemming }: Query,
  options: CatalogueOptions,
): TextMatches {
  const words: Works = new Map(works.map((work) => [work, fieldWords(work, options)]));
  const asked = searchText(text);
  const stems = stemming ? options.stemming : undefined;
  const typos: string[] = [];
  const demands = [
    ...asked.words.map((word) => {
      const found = findWord(words, word, stems);
      if (found.size > 0 || Array.from(word.folded).length < 5) return found;
      typos.push(word.folded);
      return finds(words, (one) => [isOneTypoApart(one.folded, word.folded) ? 2 : undefined]);
    }),
    ...asked.phrases.map((phrase) => findPhrase(words, phrase)),
  ];
  const refusals = [
    ...asked.excludedWords.map((folded) =>
      finds(words, (one) => [
        one.folded === folded ? 0 : undefined,
        haveOneStem(one, folded, stems) ? 1 : undefined,
      ]),
    ),
    ...asked.excluded.map((phrase) => findPhrase(words, phrase)),
  ];
  const found = works.filter((work) => demands.every((demand) => demand.has(work)));
  const left = found.filter((work) => !refusals.some((refusal) => refusal.has(work)));
  return {
    works: new Map(left.map((work) => [work, matchOf(work, words, demands)])),
    typos: found.length > 0 ? [...new Set(typos)] : [],
  };
}

function matchOf(work: Resource, words: Works, demands: readonly Finds[]): { loose: number; score: number } {
  const loose = demands.reduce((sum, demand) => sum + demand.get(work)!.loose, 0);
  const score = demands.reduce((sum, demand) => sum + scoreOf(work, words, demand), 0);
  return { loose, score: roundedScore(score) };
}

function findWord(words: Works, { folded, isPrefix }: SearchWord, stems: Stemming | undefined): Finds {
  const forms = [folded, spellingVariant(folded) ?? folded];
  return finds(words, (one) => {
    const isTyped = forms.includes(one.folded);
    const isLonger = isPrefix && !isTyped && one.folded.startsWith(folded);
    const isStem = forms.some((form) => haveOneStem(one, form, stems));
    return [isTyped ? 0 : undefined, isStem ? 1 : undefined, isLonger ? 2 : undefined];
  });
}

function haveOneStem({ folded, language }: SpokenWord, other: string, stems: Stemming | undefined): boolean {
  const [stem] = stems?.stemsOf(folded, language) ?? [];
  return stem !== undefined && stem === stems?.stemsOf(other, language)[0];
}

/** What words find one by one. An occurrence counts in each way in which it is found, one as typed in full and others by half. */
function finds(words: Works, waysOf: (word: SpokenWord) => readonly (number | undefined)[]): Finds {
  const result: Finds = new Map();
  for (const [work, fields] of words) {
    const ways = fields.map((texts) =>
      texts
        .flat()
        .flatMap(waysOf)
        .filter((way) => way !== undefined),
    );
    const times = ways.map((some) => some.reduce((sum, way) => sum + (way === 0 ? 1 : LOOSE_MATCH), 0));
    if (ways.flat().length > 0) result.set(work, { loose: Math.min(...ways.flat()), times });
  }
  return result;
}

function findPhrase(words: Works, phrase: readonly string[]): Finds {
  const result: Finds = new Map();
  const occurrences = (text: readonly SpokenWord[]): number =>
    text.filter((_, at) => phrase.every((word, index) => text[at + index]?.folded === word)).length;
  for (const [work, fields] of words) {
    const times = fields.map((texts) => texts.reduce((sum, text) => sum + occurrences(text), 0));
    if (times.some((one) => one > 0)) result.set(work, { loose: 0, times });
  }
  return result;
}

function scoreOf(work: Resource, words: Works, demand: Finds): number {
  const fields = words.get(work)!;
  const scores = demand.get(work)!.times.map((times, field) => {
    const lengths = [...words.values()].map((one) => one[field]!.flat().length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / words.size;
    return fieldScore(field, times, fields[field]!.flat().length / (average || 1));
  });
  return rarity(demand.size, words.size) * scores.reduce((sum, score) => sum + score, 0);
}

function fieldWords(work: Resource, { language: locale = 'en', terms }: CatalogueOptions): FieldWords {
  const own = work.language ?? locale;
  const read = (language: string, texts: readonly (string | undefined)[]): SpokenWord[][] =>
    texts.map((text) => foldedWords(text ?? '').map((folded) => ({ folded, language })));
  const translations = Object.entries(work.translations ?? {});
  const editions = work.editions ?? [];
  const labelOptions = terms ? { locale, terms } : { locale };
  const publishers = new Set([
    ...(work.publishers ?? []),
    ...editions.flatMap((one) => one.publishers ?? []),
  ]);
  return [
    [...read(own, [work.title]), ...translations.flatMap(([language, one]) => read(language, [one.title]))],
    [
      ...read(locale, [
        ...(work.types ?? []).map((type) => termLabel('types', type, labelOptions)),
        ...(work.topics ?? []).map((topic) => termLabel('topics', topic, labelOptions)),
        ...(work.places ?? []).map((place) => placeName(place, locale)),
      ]),
      ...read(own, [...publishers, ...(work.authors ?? [])]),
    ],
    [
      ...read(own, [work.summary]),
      ...translations.flatMap(([language, one]) => read(language, [one.summary])),
    ],
    [
      ...read(own, [work.body]),
      ...translations.flatMap(([language, one]) => read(language, [one.body])),
      ...read(
        own,
        editions.flatMap((one) => [one.label, ...(one.files ?? []).map((file) => file.label)]),
      ),
    ],
  ];
}
