import { facetValues, rolledUp } from '../../src/query/facet-values.js';
import { FACETS, NOT_STATED, type Facet, type Query, type Sort } from '../../src/query/query.js';
import type { Resource } from '../../src/resource/resource.js';
import { foldedWords } from '../../src/text/words.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';

/** What a query of the mix is there for. */
export const QUERY_KINDS = ['all', 'filters', 'words', 'prefix', 'typo', 'sort'] as const;

/** One of {@link QUERY_KINDS}. */
export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query and what it is there for. */
export interface MixedQuery {
  readonly kind: QueryKind;
  readonly query: Query;
}

/** Of a hundred queries. */
const MIX: Readonly<Record<QueryKind, number>> = {
  all: 10,
  filters: 30,
  words: 20,
  prefix: 15,
  typo: 12,
  sort: 13,
};
const TYPO_MIN_LENGTH = 5;
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}]+$/u;

/** Whether a query asks for a text. */
export function isTextQuery({ query }: MixedQuery): boolean {
  return query.text !== undefined;
}

/**
 * Makes up what visitors ask: everything chosen or typed occurs in some resource of the collection, a typo apart.
 *
 * Shape: the same resources, count and seed give the same queries; kinds are spread over the list.
 */
export function mixedQueries(resources: readonly Resource[], count: number, seed: number): MixedQuery[] {
  const random = seededRandom(seed ^ 0x51ed);
  const kinds = QUERY_KINDS.flatMap((kind) => Array<QueryKind>(MIX[kind]).fill(kind));
  // 37 and 100 share no factor, so a hundred steps meet every kind as often as the mix says.
  return Array.from({ length: count }, (_, at) => {
    const kind = kinds[(at * 37) % kinds.length]!;
    return { kind, query: MAKERS[kind](resources, random) };
  });
}

const MAKERS: Readonly<Record<QueryKind, (resources: readonly Resource[], random: SeededRandom) => Query>> = {
  all: (_, random) => (random.chance(0.2) ? { page: random.between(2, 5) } : {}),
  filters: (resources, random) => filters(random.pick(resources), random.between(1, 3), random),
  words: (resources, random) => {
    const { words, resource } = typedWords(resources, random, () => true);
    return { text: `${words.join(' ')} `, ...maybeFiltered(resource, random) };
  },
  prefix: (resources, random) => {
    const { words, resource } = typedWords(resources, random, () => true);
    const last = Array.from(words.at(-1)!);
    const begun = last.slice(0, random.between(1, Math.min(5, last.length))).join('');
    return { text: [...words.slice(0, -1), begun].join(' '), ...maybeFiltered(resource, random) };
  },
  typo: (resources, random) => {
    const { words, resource } = typedWords(resources, random, isLongEnough);
    const mistyped = [...words.slice(0, -1), withTypo(words.at(-1)!, random)].join(' ');
    return { text: random.chance(0.5) ? mistyped : `${mistyped} `, ...maybeFiltered(resource, random) };
  },
  sort: (resources, random) => {
    const sort = random.pick<Sort>(['oldest', 'title', 'added', 'newest']);
    return { sort, ...filters(random.pick(resources), random.between(0, 2), random) };
  },
};

function maybeFiltered(resource: Resource, random: SeededRandom): Query {
  return random.chance(0.5) ? filters(resource, 1, random) : {};
}

/** Choices that a resource matches, so that no query of filters finds nothing. */
function filters(resource: Resource, count: number, random: SeededRandom): Query {
  const facets = new Set<Facet>();
  while (facets.size < count) facets.add(random.pick(FACETS));
  const select: Partial<Record<Facet, string[]>> = {};
  let years: Query['years'];
  for (const facet of facets) {
    const values = facetValues(resource, facet);
    const value = values.length > 0 ? random.pick(values) : NOT_STATED;
    if (facet === 'years' && value !== NOT_STATED && random.chance(0.3)) {
      years = { from: Number(value) - 3, to: Number(value) };
    } else {
      // A tag's broader form need not have an entry of its own, so only places are chosen by their regions.
      const choices = facet === 'places' ? rolledUp(facet, value) : [value];
      const second = random.chance(0.3) ? [random.pick(values.length > 0 ? values : [NOT_STATED])] : [];
      select[facet] = [...new Set([random.pick(choices), ...second])];
    }
  }
  return { ...(facets.size > (years ? 1 : 0) ? { select } : {}), ...(years ? { years } : {}) };
}

/** One to three words of one resource, the last of which passes. */
function typedWords(
  resources: readonly Resource[],
  random: SeededRandom,
  passes: (word: string) => boolean,
): { words: string[]; resource: Resource } {
  for (;;) {
    const resource = random.pick(resources);
    const known = foldedWords(`${resource.title} ${resource.summary ?? ''}`);
    const last = known.length > 0 ? random.pick(known) : '';
    if (last === '' || !passes(last)) continue;
    const before = Array.from({ length: random.pick([0, 0, 1, 1, 2]) }, () => random.pick(known));
    return { words: [...before, last], resource };
  }
}

function isLongEnough(word: string): boolean {
  return word.length > TYPO_MIN_LENGTH && SPACED.test(word);
}

/** One letter put in, left out, replaced, or swapped with its neighbour. */
function withTypo(word: string, random: SeededRandom): string {
  const letters = Array.from(word);
  const at = random.between(0, letters.length - 2);
  const other = random.pick(letters);
  const edits = [
    [...letters.slice(0, at), other, ...letters.slice(at)],
    [...letters.slice(0, at), ...letters.slice(at + 1)],
    [...letters.slice(0, at), other, ...letters.slice(at + 1)],
    [...letters.slice(0, at), letters[at + 1]!, letters[at]!, ...letters.slice(at + 2)],
  ];
  const edited = random.pick(edits).join('');
  return edited === word ? `${word}${other}` : edited;
}
