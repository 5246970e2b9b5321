import { FACETS, findPlace, type Facet, type Scope, type Selection, type Sort } from '@guidance-list/core';

/** The attributes that set the scope, as they are written in the page. */
export type ScopeAttributes = Readonly<
  Partial<Record<Exclude<Facet, 'years'> | 'from' | 'to', string | undefined>>
>;

const DEFAULT_FILTERS: readonly Facet[] = [
  'types',
  'places',
  'languages',
  'years',
  'publishers',
  'topics',
  'audiences',
];

/** The orders a list can stand in, as a visitor is offered them. */
export const SORTS: readonly Sort[] = ['relevance', 'newest', 'oldest', 'title', 'added'];

/** Words parted by spaces or commas; empty where there is none. */
export function tokens(attribute: string | undefined): readonly string[] {
  return (attribute ?? '').split(/[\s,]+/).filter((token) => token !== '');
}

/** The scope that a page sets. Publishers are parted by semicolons, as their names hold spaces and commas. */
export function scopeOf(attributes: ScopeAttributes): Scope {
  const select: Selection = Object.fromEntries(
    FACETS.flatMap((facet) => {
      const values = facet === 'years' ? [] : scopeValues(facet, attributes[facet]);
      return values.length > 0 ? [[facet, values]] : [];
    }),
  );
  const from = yearOf(attributes.from);
  const to = yearOf(attributes.to);
  const years = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return {
    ...(Object.keys(select).length > 0 ? { select } : {}),
    ...(Object.keys(years).length > 0 ? { years } : {}),
  };
}

/** The filters a page names, in its order. Without the attribute all; an empty one means none. */
export function filtersOf(attribute: string | undefined): readonly Facet[] {
  if (attribute === undefined) return DEFAULT_FILTERS;
  return tokens(attribute).filter((token): token is Facet => FACETS.some((facet) => facet === token));
}

/** The order a page names, if it is one. */
export function sortOf(attribute: string | undefined): Sort | undefined {
  return SORTS.find((sort) => sort === attribute);
}

function scopeValues(facet: Exclude<Facet, 'years'>, attribute: string | undefined): readonly string[] {
  if (facet === 'publishers') {
    return (attribute ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '');
  }
  const values = tokens(attribute);
  return facet === 'places' ? values.map((value) => findPlace(value) ?? value) : values;
}

function yearOf(attribute: string | undefined): number | undefined {
  return attribute !== undefined && /^\d{1,4}$/.test(attribute.trim()) ? Number(attribute) : undefined;
}
