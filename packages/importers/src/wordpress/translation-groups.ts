import type { Finding } from '../report/report.js';
import type { WordpressItem } from './wordpress-item.js';

/** What a record says of itself and its translations. */
export type Translated = Pick<WordpressItem, 'id' | 'language' | 'translations'>;

/** Records that are one work in several languages. */
export interface TranslationGroup {
  /** The record that the work is made of; the others are its translations. */
  readonly main: number;
  readonly ids: readonly number[];
}

/** The groups by the numbers of their records, and a finding for each record whose group is not sure. */
export interface TranslationGroups {
  readonly byId: ReadonlyMap<number, TranslationGroup>;
  readonly doubts: ReadonlyMap<number, Finding>;
}

/**
 * Finds the records that are one work: they name each other, each in a language of its own, and all of them were read. The
 * work is made of the one in the site's language, else of the oldest. Where anything is missing they stay works of their own.
 */
export function translationGroups(records: readonly Translated[], language?: string): TranslationGroups {
  const known = new Map(records.map((record) => [record.id, record]));
  const byId = new Map<number, TranslationGroup>();
  const doubts = new Map<number, Finding>();
  for (const record of records) {
    const ids = idsOf(record);
    if (ids.length < 2 || byId.has(record.id)) continue;
    const members = ids.flatMap((id) => known.get(id) ?? []);
    const doubt = doubtOf(ids, members);
    if (doubt === undefined) {
      const main = members.find((one) => one.language !== undefined && isOf(one.language, language));
      const group = { main: main?.id ?? ids[0] ?? record.id, ids };
      for (const id of ids) byId.set(id, group);
    } else doubts.set(record.id, unsure(ids, record.id, doubt));
  }
  return { byId, doubts };
}

function idsOf({ id, translations = {} }: Translated): number[] {
  return [...new Set([id, ...Object.values(translations)])].sort((a, b) => a - b);
}

function doubtOf(ids: readonly number[], members: readonly Translated[]): string | undefined {
  if (members.length < ids.length) return 'not all of them could be read';
  if (members.some((one) => idsOf(one).join() !== ids.join())) return 'they do not all say so';
  const languages = members.flatMap(({ language = [] }) => language);
  if (new Set(languages).size < ids.length) return 'they are not each in a language of its own';
  return undefined;
}

/** "en-GB" is English for a site in "en", and the other way round. */
function isOf(language: string, wanted: string | undefined): boolean {
  return language.split('-')[0] === wanted?.split('-')[0];
}

function unsure(ids: readonly number[], own: number, why: string): Finding {
  const others = ids.filter((id) => id !== own).join(', ');
  return {
    code: 'language/unknown',
    severity: 'warning',
    field: 'translations',
    found: others,
    message: `The site names the records ${others} as translations of this one, but ${why}. Each stays a work of its own.`,
    fix: 'Link the translations to each other at the source, and publish them all.',
  };
}
