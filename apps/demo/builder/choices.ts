import { FACETS, type Facet, type Scope } from '@guidance-list/core';

/** What a part of the list's attributes can be set to. */
export const LAYOUTS = ['cards', 'list', 'compact', 'table'] as const;
/** What a title does when it is followed. */
export const OPENINGS = ['inline', 'dialog', 'link'] as const;
/** The ground of the page that the snippet is pasted into: as the visitor has it, or always one of the two. */
export const GROUNDS = ['auto', 'light', 'dark'] as const;
/** The filters that a list shows where nobody says otherwise, in their order. */
export const FILTERS: readonly Facet[] = [
  'types',
  'places',
  'languages',
  'years',
  'publishers',
  'topics',
  'audiences',
];

/** The facets that lock a list to a part of its feed, but for the years. */
export const SCOPE_FACETS = FACETS.filter((facet) => facet !== 'years');
/** A facet that a scope chooses values of. */
export type ScopeFacet = (typeof SCOPE_FACETS)[number];

/** Everything that a person settles in the builder. Words that are empty mean: as the list does it by itself. */
export interface Choices {
  readonly src: string;
  readonly scope: Readonly<Partial<Record<ScopeFacet, readonly string[]>>>;
  readonly from: string;
  readonly to: string;
  readonly filters: readonly Facet[];
  readonly sort: string;
  readonly pageSize: string;
  readonly layout: string;
  readonly open: string;
  readonly lang: string;
  readonly ground: string;
  readonly accent: string;
  readonly corners: string;
}

const WORDS = {
  sort: ['newest', 'oldest', 'title', 'added'],
  pageSize: ['20', '5', '10', '50'],
  layout: LAYOUTS,
  open: OPENINGS,
  lang: ['', 'ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'],
  ground: GROUNDS,
  corners: ['round', 'square'],
} as const;
type Word = keyof typeof WORDS;

/** Reads choices from an address. What is unknown or broken is as if it were not there. */
export function decodeChoices(search: string): Choices {
  const given = new URLSearchParams(search);
  const word = (name: Word): string => {
    const value = given.get(name) ?? '';
    return (WORDS[name] as readonly string[]).includes(value) ? value : WORDS[name][0];
  };
  const year = (name: string): string => (/^\d{4}$/.test(given.get(name) ?? '') ? given.get(name)! : '');
  const accent = given.get('accent') ?? '';
  const filters = given.get('filters')?.split(' ');
  return {
    src: given.get('src') ?? '',
    scope: scopeIn(given),
    from: year('from'),
    to: year('to'),
    filters: filters ? FILTERS.filter((facet) => filters.includes(facet)) : FILTERS,
    sort: word('sort'),
    pageSize: word('pageSize'),
    layout: word('layout'),
    open: word('open'),
    lang: word('lang'),
    ground: word('ground'),
    accent: /^#[\da-f]{6}$/i.test(accent) ? accent.toLowerCase() : '',
    corners: word('corners'),
  };
}

/** The address that holds the choices: nothing is written that is so anyway, and equal choices are written alike. */
export function encodeChoices(choices: Choices): string {
  const written = new URLSearchParams();
  const write = (name: string, value: string, usual = ''): void => {
    if (value !== usual) written.set(name, value);
  };
  write('src', choices.src);
  for (const facet of SCOPE_FACETS) write(facet, valuesText(facet, choices.scope[facet]));
  write('from', choices.from);
  write('to', choices.to);
  write('filters', choices.filters.join(' '), FILTERS.join(' '));
  for (const name of Object.keys(WORDS) as Word[]) write(name, choices[name], WORDS[name][0]);
  write('accent', choices.accent);
  return written.toString();
}

/** The values of a facet as one attribute: parted by spaces, names of publishers by semicolons. */
export function valuesText(facet: ScopeFacet, values: readonly string[] = []): string {
  return [...values].sort().join(facet === 'publishers' ? '; ' : ' ');
}

/** The part of the feed that the choices lock a list to. */
export function scopeOf({ scope, from, to }: Choices): Scope {
  const years = { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
  return { select: scope, ...((from || to) && { years }) };
}

function scopeIn(given: URLSearchParams): Choices['scope'] {
  return Object.fromEntries(
    SCOPE_FACETS.flatMap((facet) => {
      const text = given.get(facet) ?? '';
      const values = text.split(facet === 'publishers' ? ';' : ' ').map((value) => value.trim());
      const stated = values.filter((value) => value !== '');
      return stated.length > 0 ? [[facet, stated]] : [];
    }),
  );
}
