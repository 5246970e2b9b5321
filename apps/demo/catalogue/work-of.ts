import {
  findPlace,
  isPartialDate,
  type Edition,
  type Resource,
  type ResourceFile,
} from '@guidance-list/core';
import type { Download, Facts } from './facts.ts';

/** The site's categories, and the type or topic each stands for. */
const TYPES: Readonly<Record<string, string>> = {
  Guidance: 'guidance',
  'Good Practices': 'good-practice',
  Publications: 'publication',
  Legislation: 'legislation',
  'Standards & Codes of Conduct': 'standard',
  'Online Tools': 'tool',
  'News & Analysis': 'news',
  'Graphics & Infographics': 'infographic',
  Events: 'event',
  'COVID-19 resources': 'covid-19',
};

/** Languages that a download line ends in: "…_English", "…_FR". */
const LANGUAGES: Readonly<Record<string, string>> = {
  English: 'en',
  Spanish: 'es',
  ES: 'es',
  French: 'fr',
  FR: 'fr',
};

/** What the facts leave open: one line for the person who reads the script's output. */
export type Note = (record: number, what: string) => void;

/**
 * The work that a record's facts state, and nothing they do not: no place, year, publisher, language or address is guessed.
 *
 * @param summary our own one-liner after review; absent where nothing but a remark about the record would stand there
 */
export function workOf(facts: Facts, summary: string | undefined, note: Note): Omit<Resource, 'id'> {
  const { url, downloads = [] } = facts;
  const places = facts.tags.flatMap((tag) => findPlace(tag) ?? unknown(facts.id, `tag "${tag}"`, note));
  const types = facts.categories.flatMap(
    (name) => TYPES[name] ?? unknown(facts.id, `category "${name}"`, note),
  );
  const editions = editionsOf(downloads);
  return {
    title: titleOf(facts, summary, note),
    ...(summary !== undefined && { summary }),
    language: 'en',
    ...(types.length > 0 && { types }),
    ...(places.length > 0 && { places }),
    ...(url !== undefined && { url }),
    ...(facts.otherLanguagesNote && { otherLanguages: true }),
    ...(editions.length > 0 && { editions }),
    source: { address: 'https://respect.international' },
  };
}

function unknown(record: number, what: string, note: Note): [] {
  note(record, `${what} is not known and was left out`);
  return [];
}

/** A title that the survey saw cut keeps its whole words; a record without one gets the first words of its summary. */
function titleOf({ id, title, titleIsCut }: Facts, summary: string | undefined, note: Note): string {
  if (title === undefined) {
    const first = (summary ?? `Record ${id}`).split(' ').slice(0, 8).join(' ');
    note(id, `has no title; its first words stand in: "${first}…"`);
    return `${first}…`;
  }
  if (!titleIsCut) return title;
  const isWhole = /[.?!]$/.test(title) || !title.includes(' ');
  const whole = isWhole ? `${title} ` : title.slice(0, title.lastIndexOf(' ')).replace(/[\s:;,–-]+$/, '');
  note(id, `has a title that was cut; "${title}" became "${whole}…"`);
  return `${whole}…`;
}

/** Downloads with one label and year are one edition with several files. */
function editionsOf(downloads: readonly Download[]): Edition[] {
  const editions = new Map<string, { edition: Edition; files: ResourceFile[] }>();
  for (const download of downloads) {
    const { edition: label, year, publishers } = download;
    const key = JSON.stringify([label, year, publishers]);
    const known = editions.get(key);
    if (known) {
      known.files.push(fileOf(download));
      continue;
    }
    const edition = {
      ...(label !== null && { label }),
      ...(year !== null && { issued: issuedOf(download) }),
      ...(publishers.length > 0 && { publishers: [...publishers] }),
    };
    editions.set(key, { edition, files: [fileOf(download)] });
  }
  return [...editions.values()].map(({ edition, files }) => ({ ...edition, files }));
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "March 2022" at the end of a line is more than its year. */
function issuedOf({ label, year }: Download): string {
  const month = MONTHS.findIndex((name) => label.includes(`${name} ${String(year)} DOWNLOAD`)) + 1;
  const issued = month > 0 ? `${String(year)}-${String(month).padStart(2, '0')}` : String(year);
  return isPartialDate(issued) ? issued : String(year);
}

/** The line without its publishers, year and button, and the language that it ends in. */
function fileOf({ label, publishers }: Download): ResourceFile {
  const whole = label.replace(/ DOWNLOAD$/, '');
  const from = publishers[0] === undefined ? -1 : whole.lastIndexOf(publishers[0]);
  const named = (from > 0 ? whole.slice(0, from) : whole).replace(/(?:\s*[-_]\s*|, \d{4})$/, '');
  const [, plain = named, suffix = ''] = /^(.*)_([A-Z]\w+)$/.exec(named) ?? [];
  const language = LANGUAGES[suffix];
  return language === undefined ? { label: named } : { language, label: plain };
}
