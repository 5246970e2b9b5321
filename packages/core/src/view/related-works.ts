import type { Catalogue } from '../engine/catalogue.js';
import { rarity } from '../engine/field-score.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import { foldedWords } from '../text/words.js';
import { joinedWorks, publishersOf } from './editions.js';

/** Why a work is related. `values` are what both have in common: topics, publishers, types or words. */
export interface RelationReason {
  readonly kind: 'named' | 'topic' | 'publishers' | 'type' | 'words';
  readonly values: readonly string[];
}

/** A work that is related to another, and why. */
export interface RelatedWork {
  readonly resource: Resource;
  readonly reason: RelationReason;
}

/** What two works can have in common, the most telling first, and what that is worth. */
const TRAITS: readonly {
  kind: Exclude<RelationReason['kind'], 'named'>;
  worth: number;
  of: (one: Resource) => string[];
}[] = [
  { kind: 'topic', worth: 4, of: ({ topics = [] }) => [...new Set(topics)] },
  { kind: 'publishers', worth: 2, of: (resource) => [...publishersOf(resource)] },
  { kind: 'words', worth: 1, of: ({ title }) => telling(title) },
  { kind: 'type', worth: 0.5, of: ({ types = [] }) => [...new Set(types)] },
];

const WORD_MIN_LENGTH = 5;
const SHARED_WORDS_MIN = 2;
/** What more than a tenth of a collection has in common is its subject, and relates no two works in particular. */
const TELLING_SHARE = 0.1;
const TELLING_WORKS_MIN = 10;

/**
 * Works to read next, the nearest first: those the source names, then those that share rare topics, publishers, title words or
 * types. Other editions of the same work are not among them.
 */
export function relatedWorks(catalogue: Catalogue, resource: Resource, limit = 4): readonly RelatedWork[] {
  const left = new Set(joinedWorks(resource, catalogue.get).map(({ id }) => id));
  const named = [...new Set(resource.related ?? [])].flatMap((id) =>
    left.has(id) ? [] : (catalogue.get(id) ?? []),
  );
  for (const { id } of named) left.add(id);
  const others = catalogue.resources.filter(({ id }) => !left.has(id));
  return [...named.map(byName), ...byTraits(resource, others)].slice(0, limit);
}

function byName(resource: Resource): RelatedWork {
  return { resource, reason: { kind: 'named', values: [] } };
}

function byTraits(resource: Resource, others: readonly Resource[]): RelatedWork[] {
  const tellingUpTo = Math.max(TELLING_WORKS_MIN, others.length * TELLING_SHARE);
  const scored = others.map((other) => ({
    resource: other,
    score: 0,
    best: 0,
    reason: byName(other).reason,
  }));
  for (const { kind, worth, of } of TRAITS) {
    const wanted = new Set(of(resource));
    if (wanted.size === 0) continue;
    const carried = others.map((other) => of(other).filter((value) => wanted.has(value)));
    const frequencies = new Map<string, number>();
    for (const value of carried.flat()) frequencies.set(value, (frequencies.get(value) ?? 0) + 1);
    carried.forEach((all, at) => {
      const values = all.filter((value) => (frequencies.get(value) ?? 0) <= tellingUpTo);
      const one = scored[at];
      if (!one || values.length < (kind === 'words' ? SHARED_WORDS_MIN : 1)) return;
      const score =
        worth * values.reduce((sum, value) => sum + rarity(frequencies.get(value) ?? 0, others.length), 0);
      one.score += score;
      if (score > one.best) Object.assign(one, { best: score, reason: { kind, values } });
    });
  }
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareCodePoints(a.resource.id, b.resource.id))
    .map(({ resource: other, reason }) => ({ resource: other, reason }));
}

/** The words of a title that tell works apart: long ones, each once. */
function telling(title: string): string[] {
  return [...new Set(foldedWords(title))].filter((word) => word.length >= WORD_MIN_LENGTH);
}
