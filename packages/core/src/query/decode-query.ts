import { SORTS } from './whole-query.js';
import { FACETS, type Match, type Query, type Selection, type Sort } from './query.js';

/** Reads the text form of a query. Unknown and broken parts are ignored, so any text gives a query. */
export function decodeQuery(text: string): Query {
  const parts = new Map<string, string[]>();
  for (const part of text.replace(/^[?#]/, '').split('&')) {
    const [key = '', ...rest] = part.split('=');
    parts.set(key, [...(parts.get(key) ?? []), rest.join('=')]);
  }
  const first = (key: string): string | undefined => parts.get(key)?.[0];
  const list = (key: string): string[] =>
    (parts.get(key) ?? []).flatMap((value) => value.split(',')).flatMap(plain);
  const [words] = plain(first('q') ?? '');
  const select = selection(list);
  const match = { ...matches(list('not'), 'not'), ...matches(list('all'), 'all') };
  const years = { ...numbered('from', first('from')), ...numbered('to', first('to')) };
  return {
    ...(words ? { text: words } : {}),
    ...(isEmpty(select) ? {} : { select }),
    ...(isEmpty(match) ? {} : { match }),
    ...(isEmpty(years) ? {} : { years }),
    ...(first('broader') === '1' ? { includeBroader: true } : {}),
    ...(first('stemming') === '1' ? { stemming: true } : {}),
    ...sorted(first('sort')),
    ...numbered('page', first('page')),
    ...(first('size') === 'all' ? { pageSize: Infinity } : numbered('pageSize', first('size'))),
  };
}

function selection(list: (key: string) => string[]): Selection {
  const chosen = FACETS.map((facet): [string, string[]] => [facet, list(facet)]);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

function plain(escaped: string): string[] {
  try {
    const text = decodeURIComponent(escaped.replace(/\+/g, ' '));
    return text ? [text] : [];
  } catch {
    return [];
  }
}

function matches(facets: readonly string[], match: Match): Query['match'] & object {
  return Object.fromEntries(FACETS.filter((facet) => facets.includes(facet)).map((facet) => [facet, match]));
}

function numbered<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, number>> {
  if (value === undefined || !/^-?\d{1,15}(?:\.\d{1,6})?$/.test(value)) return {};
  return { [key]: Number(value) } as Record<Key, number>;
}

function sorted(value: string | undefined): { sort?: Sort } {
  return SORTS.includes(value as Sort) ? { sort: value as Sort } : {};
}

function isEmpty(value: object): boolean {
  return Object.keys(value).length === 0;
}
