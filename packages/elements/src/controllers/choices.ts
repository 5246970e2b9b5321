import { FACETS, type Facet, type Query, type YearRange } from '@guidance-list/core';

/** What a visitor has asked for, without the scope, the language and the size of a page. */
export type Choices = Pick<Query, 'text' | 'select' | 'match' | 'years' | 'sort' | 'includeBroader'>;

/** One choice in force, as a chip shows it. `years` without a value is the range. */
export interface Choice {
  readonly facet: Facet;
  readonly value?: string;
}

/** The values chosen in one facet, in the order they were chosen. */
export function chosen(choices: Choices, facet: Facet): readonly string[] {
  return choices.select?.[facet] ?? [];
}

/** All choices in force, in the order the facets are shown; words are not among them. */
export function choicesInForce(choices: Choices): readonly Choice[] {
  return FACETS.flatMap((facet) => {
    const values: Choice[] = chosen(choices, facet).map((value) => ({ facet, value }));
    return facet === 'years' && choices.years ? [{ facet }, ...values] : values;
  });
}

/** The choices with one value put in where it was not, and taken out where it was. */
export function toggled(choices: Choices, facet: Facet, value: string): Choices {
  const values = chosen(choices, facet);
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return withSelection(choices, facet, next);
}

/** The choices with one chip taken away. */
export function without(choices: Choices, choice: Choice): Choices {
  if (choice.value === undefined) return withYears(choices, undefined);
  return withSelection(
    choices,
    choice.facet,
    chosen(choices, choice.facet).filter((value) => value !== choice.value),
  );
}

/** The choices with another range of years, or none. */
export function withYears(choices: Choices, years: YearRange | undefined): Choices {
  const rest = leaving(choices, 'years');
  return years && (years.from !== undefined || years.to !== undefined) ? { ...rest, years } : rest;
}

/** The choices with other words, or none. */
export function withText(choices: Choices, text: string): Choices {
  const rest = leaving(choices, 'text');
  return text.trim() === '' ? rest : { ...rest, text };
}

/** The choices without any filter; words and order stay. */
export function withoutFilters(choices: Choices): Choices {
  return leaving(choices, 'select', 'years', 'match');
}

/** Whether words or filters narrow the list. */
export function narrows(choices: Choices): boolean {
  return (choices.text ?? '').trim() !== '' || choicesInForce(choices).length > 0;
}

function withSelection(choices: Choices, facet: Facet, values: readonly string[]): Choices {
  const selected = Object.entries({ ...choices.select, [facet]: values }).filter(
    ([, chosen]) => chosen.length > 0,
  );
  const rest = leaving(choices, 'select');
  return selected.length > 0 ? { ...rest, select: Object.fromEntries(selected) } : rest;
}

function leaving(choices: Choices, ...parts: (keyof Choices)[]): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([part]) => !parts.some((gone) => gone === part)));
}
