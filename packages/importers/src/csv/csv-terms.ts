import { findPlace, isPlace } from '@guidance-list/core';
import { slug } from '../record/slug.js';
import type { Finding } from '../report/report.js';
import type { Mapping, Meaning } from '../terms/mapping.js';
import { meaningOfTypeName, termKey } from '../terms/type-names.js';
import type { CsvColumn } from './csv-columns.js';

/** The terms of a table, learnt cell by cell. */
export interface CsvTerms {
  /** What one value of a cell means, and what is to be said of it. */
  read(
    column: CsvColumn,
    value: string,
  ): { readonly meaning: Meaning; readonly findings: readonly Finding[] };
  /** Names of the table's own terms, as a feed declares them. */
  readonly labels: Record<Vocabulary, Record<string, Record<string, string>>>;
  /** For a mapping file: header → value → what it means so far. */
  readonly draft: Record<string, Record<string, Meaning>>;
}

type Vocabulary = 'types' | 'topics' | 'audiences';

/** A table does not say in which language it names its terms. */
const UNDETERMINED = 'und';

/** Reads values of `types`, `topics`, `audiences` and `places`: by the mapping, by built-in names, else as the table's own terms. */
export function csvTerms(mapping: Mapping = {}): CsvTerms {
  const labels: CsvTerms['labels'] = { types: {}, topics: {}, audiences: {} };
  const draft: CsvTerms['draft'] = {};
  const read: CsvTerms['read'] = (column, value) => {
    const { field, header } = column;
    const told = toldMeaning(mapping, column, value);
    const known = told ?? knownMeaning(field, value);
    const own = known || field === 'places' ? undefined : slug(value);
    const meaning = known ?? (own === undefined || own === 'none' ? {} : { [field]: [own] });
    (draft[header] ??= {})[value] = Object.keys(meaning).length > 0 ? meaning : { [field]: [] };
    if (own === 'none') return { meaning, findings: [reserved(field)] };
    if (own !== undefined) declare(labels[field as Vocabulary], own, value);
    const isUnknown = !known && field !== 'topics' && field !== 'audiences';
    return { meaning, findings: isUnknown ? [unknown(column, value, own)] : [] };
  };
  return { read, labels, draft };
}

/** The mapping may know a column by its header or by its field. */
function toldMeaning(
  { terms = {} }: Mapping,
  { header, field }: CsvColumn,
  value: string,
): Meaning | undefined {
  const meanings = { ...terms[field], ...terms[header] };
  const told = Object.entries(meanings).find(([name]) => termKey(name) === termKey(value))?.[1];
  if (!told?.places) return told;
  return { ...told, places: told.places.map((place) => placeOf(place) ?? place) };
}

function knownMeaning(field: string, value: string): Meaning | undefined {
  if (field === 'types') return meaningOfTypeName(value);
  const place = field === 'places' ? placeOf(value) : undefined;
  return place === undefined ? undefined : { places: [place] };
}

function placeOf(value: string): string | undefined {
  const code = value.toUpperCase();
  return isPlace(code) ? code : findPlace(value);
}

/** A term that reads like its own name needs no label. */
function declare(labels: Record<string, Record<string, string>>, term: string, name: string): void {
  if (term !== name) labels[term] ??= { [UNDETERMINED]: name };
}

function unknown({ header, field }: CsvColumn, value: string, own?: string): Finding {
  const isPlaceField = own === undefined;
  const line = JSON.stringify({
    terms: { [header]: { [value]: { [field]: isPlaceField ? [] : [own] } } },
  });
  return {
    code: isPlaceField ? 'place/unknown' : 'term/unknown',
    severity: 'warning',
    field,
    found: value,
    ...(own === undefined ? {} : { used: own }),
    message: isPlaceField
      ? `No place is called "${value}", so it was left out.`
      : `No built-in type is called "${value}"; it was kept as a type of its own.`,
    fix: `Say what it means in a mapping file. This line changes nothing until you fill it in: ${line}`,
  };
}

function reserved(field: string): Finding {
  return {
    code: 'term/reserved',
    severity: 'warning',
    field,
    found: 'none',
    message: '"none" stands for "not stated" and can be no term, so it was left out.',
    fix: 'Leave the cell empty where nothing is stated.',
  };
}
