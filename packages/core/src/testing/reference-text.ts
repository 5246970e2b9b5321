import type { CatalogueOptions } from '../engine/catalogue.js';
import { LOOSE_MATCH, fieldScore, rarity, roundedScore } from '../engine/field-score.js';
import { searchText } from '../query/search-text.js';
import type { Resource } from '../resource/resource.js';
import { isOneTypoApart } from '../text/one-typo.js';
import { spellingVariant } from '../text/spelling-variants.js';
import { foldedWords } from '../text/words.js';
import { placeName } from '../vocabulary/place-names.js';
import { termLabel } from '../vocabulary/terms.js';

/** The works that a text finds, with how well: fewer loose words first, then the higher score. */
export type TextMatches = Map<Resource, { loose: number; score: number }>;

/** Title, names, summary and body: each a list of texts, each a list of words. */
type FieldWords = string[][][];

interface Found {
  how: 'typed' | 'loose';
  times: number[];
}

/** Looks for a text by reading every word of every work. */
export function referenceText(
  works: readonly Resource[],
  text: string,
  options: CatalogueOptions,
): TextMatches {
  const words = new Map(works.map((work) => [work, fieldWords(work, options)]));
  const { words: wanted, phrases, excluded } = searchText(text);
  const vocabulary = [...new Set([...words.values()].flat(3))];
  const demands = [
    ...wanted.map(({ folded, isPrefix }) => findWord(words, vocabulary, { folded, isPrefix })),
    ...phrases.map((phrase) => findPhrase(words, phrase)),
  ];
  const refusals = excluded.map((phrase) => findPhrase(words, phrase));
  const result: TextMatches = new Map();
  for (const work of works) {
    const findings = demands.map((demand) => demand.get(work));
    if (findings.includes(undefined) || refusals.some((refusal) => refusal.has(work))) continue;
    const loose = findings.filter((finding) => finding?.how === 'loose').length;
    const scores = demands.map((demand) => scoreOf(demand.get(work)!, words.get(work)!, { words, demand }));
    result.set(work, { loose, score: roundedScore(scores.reduce((sum, score) => sum + score, 0)) });
  }
  return result;
}

function findWord(
  words: Map<Resource, FieldWords>,
  vocabulary: readonly string[],
  { folded, isPrefix }: { folded: string; isPrefix: boolean },
): Map<Resource, Found> {
  const typed = vocabulary.filter((word) => word === folded || word === spellingVariant(folded));
  const longer = isPrefix
    ? vocabulary.filter((word) => word.startsWith(folded) && !typed.includes(word))
    : [];
  const isMissing = typed.length + longer.length === 0 && Array.from(folded).length >= 5;
  const near = isMissing ? vocabulary.filter((word) => isOneTypoApart(word, folded)) : [];
  const worth = new Map([
    ...typed.map((word) => [word, 1] as const),
    ...[...longer, ...near].map((word) => [word, LOOSE_MATCH] as const),
  ]);
  const result = new Map<Resource, Found>();
  for (const [work, fields] of words) {
    const times = fields.map((texts) => texts.flat().reduce((sum, word) => sum + (worth.get(word) ?? 0), 0));
    const isTyped = fields.flat(2).some((word) => typed.includes(word));
    if (times.some((one) => one > 0)) result.set(work, { how: isTyped ? 'typed' : 'loose', times });
  }
  return result;
}

function findPhrase(words: Map<Resource, FieldWords>, phrase: readonly string[]): Map<Resource, Found> {
  const result = new Map<Resource, Found>();
  const occurrences = (text: readonly string[]): number =>
    text.filter((_, at) => phrase.every((word, index) => text[at + index] === word)).length;
  for (const [work, fields] of words) {
    const times = fields.map((texts) => texts.reduce((sum, text) => sum + occurrences(text), 0));
    if (times.some((one) => one > 0)) result.set(work, { how: 'typed', times });
  }
  return result;
}

function scoreOf(
  found: Found,
  fields: FieldWords,
  { words, demand }: { words: Map<Resource, FieldWords>; demand: Map<Resource, Found> },
): number {
  const scores = found.times.map((times, field) => {
    const lengths = [...words.values()].map((one) => one[field]!.flat().length);
    const average = lengths.reduce((sum, length) => sum + length, 0) / words.size;
    return fieldScore(field, times, fields[field]!.flat().length / (average || 1));
  });
  return rarity(demand.size, words.size) * scores.reduce((sum, score) => sum + score, 0);
}

function fieldWords(work: Resource, { language: locale = 'en', terms }: CatalogueOptions): FieldWords {
  const translations = Object.values(work.translations ?? {});
  const editions = work.editions ?? [];
  const labelOptions = terms ? { locale, terms } : { locale };
  const publishers = new Set([
    ...(work.publishers ?? []),
    ...editions.flatMap((one) => one.publishers ?? []),
  ]);
  const fields = [
    [work.title, ...translations.map((one) => one.title)],
    [
      ...(work.types ?? []).map((type) => termLabel('types', type, labelOptions)),
      ...(work.topics ?? []).map((topic) => termLabel('topics', topic, labelOptions)),
      ...(work.places ?? []).map((place) => placeName(place, locale)),
      ...publishers,
      ...(work.authors ?? []),
    ],
    [work.summary, ...translations.map((one) => one.summary)],
    [
      work.body,
      ...translations.map((one) => one.body),
      ...editions.flatMap((one) => [one.label, ...(one.files ?? []).map((file) => file.label)]),
    ],
  ];
  return fields.map((texts) => texts.map((text) => foldedWords(text ?? '')));
}
