/** The field worth most; the fields that follow are worth less and less. */
export const TITLE = 0;
/** Names of types, topics, places, publishers and authors. */
export const NAMES = 1;
/** One or two sentences. */
export const SUMMARY = 2;
/** Body, and labels of editions and files. */
export const BODY = 3;
/** How many fields there are. */
export const FIELD_COUNT = 4;

const FIELD_WEIGHTS = [16, 7, 3, 1];
/** How much a field longer than the average counts less; names are lists, so their length says nothing. */
const LENGTH_SHARES = [0.2, 0, 0.4, 0.6];
const SATURATION = 1.2;

/** A word found by its beginning or with a typo counts as so much of a word found as typed. */
export const LOOSE_MATCH = 0.5;
/** Times are added up in what a loose match counts; one as typed is so many of them. */
export const TYPED_HALVES = 1 / LOOSE_MATCH;

/**
 * The weight of one word, by how few of the works have it.
 *
 * Source: inverse document frequency of BM25, in the form that is never negative.
 */
export function rarity(worksWithWord: number, works: number): number {
  return Math.log(1 + (works - worksWithWord + 0.5) / (worksWithWord + 0.5));
}

/** How much a field of this length holds back what is found in it; the same for every word. */
export function fieldRestraint(field: number, relativeLength: number): number {
  const share = LENGTH_SHARES[field] ?? 0;
  return SATURATION * (1 - share + share * relativeLength);
}

/**
 * What finding a word so many times in a field is worth.
 *
 * Shape: 0 to the field's weight. Every field saturates by itself, so that no number of mentions in a body outweighs a title.
 * Source: BM25F (Robertson and Zaragoza 2009), with the saturation taken per field.
 */
export function restrainedScore(field: number, times: number, restraint: number): number {
  return times === 0 ? 0 : ((FIELD_WEIGHTS[field] ?? 0) * times) / (times + restraint);
}

/** What finding a word so many times in a field of this length is worth. */
export function fieldScore(field: number, times: number, relativeLength: number): number {
  return restrainedScore(field, times, fieldRestraint(field, relativeLength));
}

/** Scores that differ by less than rounding are equal, and the newer work comes first. */
export function roundedScore(score: number): number {
  return Math.round(score * 1e6);
}
