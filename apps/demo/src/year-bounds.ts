import type { FacetEntry } from '@guidance-list/core';

/** What the two selects show. */
export interface YearBounds {
  readonly entries: readonly FacetEntry[];
  readonly from: string;
  readonly to: string;
}

/** Draws the years of a library, with counts, into the selects `from` and `to` of a form. */
export function drawYears(form: HTMLFormElement, { entries, from, to }: YearBounds): void {
  const years = entries.filter(({ value }) => value !== 'none');
  const bounds = { from: [...years], to: [...years].reverse() };
  for (const [name, chosen] of [['from', from] as const, ['to', to] as const]) {
    const select = form.elements.namedItem(name) as HTMLSelectElement;
    const known = bounds[name].some(({ value }) => value === chosen);
    const odd = chosen === '' || known ? [] : [new Option(`${chosen} (0)`, chosen)];
    select.replaceChildren(
      new Option('Any year', ''),
      ...odd,
      ...bounds[name].map(({ value, count }) => new Option(`${value} (${count})`, value)),
    );
    select.value = chosen;
  }
}
