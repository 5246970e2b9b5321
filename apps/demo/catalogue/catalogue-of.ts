import type { Resource } from '@guidance-list/core';
import type { EditionLink, Facts, ReviewedSummaries } from './facts.ts';
import { workOf, type Note } from './work-of.ts';

/** The three reviewed inputs of the catalogue. */
export interface CatalogueInput {
  readonly facts: readonly Facts[];
  readonly links: readonly EditionLink[];
  readonly summaries: ReviewedSummaries;
}

/** The feed that the demo shows: one work for each record, in order of `id`. */
export function catalogueOf(
  { facts, links, summaries }: CatalogueInput,
  note: Note,
): Record<string, unknown> {
  const ids = idsOf(facts);
  const resources = facts.map((record): Resource => {
    const summary = summaries[record.id] === undefined ? record.summary : (summaries[record.id] ?? undefined);
    const newer = links.find((link) => link.older === record.id)?.newer;
    const older = links.find((link) => link.newer === record.id)?.older;
    return {
      id: idOf(record.id, ids),
      ...workOf(record, summary, note),
      ...(newer !== undefined && { supersededBy: idOf(newer, ids) }),
      ...(older !== undefined && { supersedes: idOf(older, ids) }),
    };
  });
  return {
    version: '1.0',
    title: 'RESPECT guidance library',
    home: 'https://respect.international',
    language: 'en',
    terms: { types: { 'covid-19': COVID_LABELS } },
    resources: resources.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const COVID_LABELS = {
  ar: 'مورد عن كوفيد-19',
  de: 'COVID-19-Material',
  en: 'COVID-19 resource',
  es: 'Recurso sobre la COVID-19',
  fr: 'Ressource COVID-19',
  pt: 'Recurso sobre a COVID-19',
  ru: 'Материал о COVID-19',
  sr: 'Материјал о COVID-19',
  uk: 'Матеріал про COVID-19',
  zh: '新冠疫情资料',
};

function idOf(record: number, ids: ReadonlyMap<number, string>): string {
  const id = ids.get(record);
  if (id === undefined) throw new Error(`editions.json names record ${record}, which the facts do not hold.`);
  return id;
}

/**
 * An id that stays when records are reordered: the canonical address without scheme, else the title.
 * Two records of one title differ in their record number, which is the survey's and never changes.
 */
function idsOf(facts: readonly Facts[]): Map<number, string> {
  const bases = facts.map(
    (record) => [record.id, record.url === undefined ? slugOf(record) : canonical(record.url)] as const,
  );
  const shared = new Set(
    bases.map(([, base]) => base).filter((base, index, all) => all.indexOf(base) !== index),
  );
  return new Map(bases.map(([record, base]) => [record, shared.has(base) ? `${base}-${record}` : base]));
}

/** One page has many addresses: http or https, with `www.`, with a slash at the end. */
function canonical(address: string): string {
  const { host, pathname, search } = new URL(address);
  return `${host.replace(/^www\./, '')}${search === '' ? pathname.replace(/\/$/, '') : `${pathname}${search}`}`;
}

function slugOf({ id, title }: Facts): string {
  const words = (title ?? `record-${id}`)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[’'\p{M}]/gu, '');
  return `respect.international/title/${words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')}`;
}
