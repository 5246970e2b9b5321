import {
  CATEGORY,
  importedFrom,
  readDownloadLine,
  TAG,
  type Imported,
  type SourceRecord,
} from '@guidance-list/importers';

/** What is known of one page of the library, and nothing more. */
export interface Fact {
  readonly id: number;
  readonly title?: string;
  readonly titleIsCut?: boolean;
  readonly url?: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly downloads?: readonly { readonly label: string }[];
  readonly otherLanguagesNote?: boolean;
  readonly summary: string;
}

/** One line of the reviewed file that joins editions. */
export interface EditionLink {
  readonly record: number;
  readonly supersededBy: number;
  readonly reason: string;
}

const HOME = 'https://respect.international';

/** The demo's feed: every fact, nothing beside the facts. A missing one stays missing. */
export function catalogueOf(facts: readonly Fact[], links: readonly EditionLink[]): Imported {
  const imported = importedFrom(facts.map(recordOf), {
    command: 'catalogue',
    source: 'resources.facts.json',
    base: HOME,
    info: { title: 'RESPECT guidance library', home: HOME, language: 'en' },
  });
  const idOf = (record: number): string => {
    const at = imported.ids.get(String(record));
    if (at === undefined)
      throw new Error(`editions.json names record ${record}, which is not among the facts.`);
    return at;
  };
  const joined = new Map<string, { supersedes?: string; supersededBy?: string }>();
  for (const { record, supersededBy } of links) {
    const [older, newer] = [idOf(record), idOf(supersededBy)];
    joined.set(older, { ...joined.get(older), supersededBy: newer });
    joined.set(newer, { supersedes: older, ...joined.get(newer) });
  }
  const resources = imported.feed.resources.map((one) => ({ ...one, ...joined.get(one.id) }));
  return { ...imported, feed: { ...imported.feed, resources } };
}

/** The summaries are written for this catalogue, in English; no file says what language it is in but by its name. */
function recordOf(fact: Fact): SourceRecord {
  const { id, title, titleIsCut = false, url, summary } = fact;
  return {
    sourceId: String(id),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    summary,
    language: 'en',
    titleIsCut,
    terms: [
      ...fact.categories.map((name) => ({ taxonomy: CATEGORY, name })),
      ...fact.tags.map((name) => ({ taxonomy: TAG, name })),
    ],
    downloads: (fact.downloads ?? []).map(({ label }) => readDownloadLine(label)),
    otherLanguages: fact.otherLanguagesNote ?? false,
  };
}
