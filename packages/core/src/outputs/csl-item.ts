import type { Resource } from '../resource/resource.js';
import { citedWork, oneLine } from './cited-work.js';

/** A person or an organisation in CSL-JSON; a name that the source does not take apart stays whole. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** A work in CSL-JSON, the format of citation processors. Source: Citation Style Language 1.0.2. */
export interface CslItem {
  /** The id of the work. */
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly edition?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly abstract?: string;
  readonly jurisdiction?: string;
}

/** Type of a work → type of an item; the first that is known decides. */
const ITEM_TYPES: Readonly<Record<string, string>> = {
  legislation: 'legislation',
  standard: 'standard',
  news: 'article-newspaper',
  infographic: 'graphic',
  event: 'event',
};

/** A work as an item of CSL-JSON. A list of them is a file: `JSON.stringify(resources.map(cslItem))`. */
export function cslItem(resource: Resource): CslItem {
  const { title, authors, publishers, issued, edition, url, language, types } = citedWork(resource);
  const type = types.find((one) => Object.hasOwn(ITEM_TYPES, one)) ?? '';
  const author = authors.length > 0 ? authors.map(personName) : publishers.map((literal) => ({ literal }));
  const { summary, jurisdiction } = resource;
  return {
    id: resource.id,
    type: ITEM_TYPES[type] ?? 'report',
    title,
    ...(author.length > 0 ? { author } : {}),
    ...(publishers.length > 0 ? { publisher: publishers.join('; ') } : {}),
    ...(issued ? { issued: { 'date-parts': [issued.split('-').map(Number)] as const } } : {}),
    ...(edition ? { edition } : {}),
    ...(language ? { language } : {}),
    ...(url ? { URL: url } : {}),
    ...(summary ? { abstract: oneLine(summary) } : {}),
    ...(jurisdiction ? { jurisdiction: oneLine(jurisdiction) } : {}),
  };
}

function personName(name: string): CslName {
  const [family = '', given, ...more] = name.split(',').map((part) => part.trim());
  return family && given && more.length === 0 ? { family, given } : { literal: name };
}
