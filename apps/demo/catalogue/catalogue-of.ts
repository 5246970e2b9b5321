import { importedFrom, type Feed, type Report } from '@guidance-list/importers';
import type { EditionLink, Facts, ReviewedSummaries } from './facts.ts';
import { recordOf } from './record-of.ts';

/** The three reviewed inputs of the catalogue. */
export interface CatalogueInput {
  readonly facts: readonly Facts[];
  readonly links: readonly EditionLink[];
  readonly summaries: ReviewedSummaries;
}

/**
 * The feed that the demo shows, one work for each record, and the report of what had to be guessed.
 *
 * @throws {Error} when a link names a record that the facts do not hold
 */
export function catalogueOf({ facts, links, summaries }: CatalogueInput): { feed: Feed; report: Report } {
  const records = facts.map((record) => {
    const reviewed = summaries[record.id];
    return recordOf(record, reviewed === undefined ? record.summary : reviewed);
  });
  const { feed, report, ids } = importedFrom(records, {
    command: 'catalogue',
    source: 'resources.facts.json',
    base: 'https://respect.international',
    info: { title: 'RESPECT guidance library', home: 'https://respect.international', language: 'en' },
  });

  const idOf = (record: number): string => {
    const id = ids.get(String(record));
    if (id === undefined)
      throw new Error(`editions.json names record ${record}, which the facts do not hold.`);
    return id;
  };
  const newer = new Map(links.map(({ record, supersededBy }) => [idOf(record), idOf(supersededBy)]));
  // A work names one that it replaces; of several records of one older edition, the first stands for them.
  const older = new Map([...newer].reverse().map(([from, to]) => [to, from]));
  const resources = feed.resources.map((resource) => ({
    ...resource,
    ...(newer.has(resource.id) && { supersededBy: newer.get(resource.id) }),
    ...(older.has(resource.id) && { supersedes: older.get(resource.id) }),
  }));
  return { feed: { ...feed, resources }, report };
}
