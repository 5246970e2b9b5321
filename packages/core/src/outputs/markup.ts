import { withoutForbidden } from '../text/without-forbidden.js';

/** HTML or XML that is safe to write: made by {@link markup} alone, or declared to be so by {@link trusted}. */
export interface Markup {
  readonly markup: string;
}

/** What a template takes: text and numbers are escaped, markup stands as it is, and what is `undefined` or `false` is nothing. */
export type MarkupValue = string | number | Markup | readonly Markup[] | undefined | false;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** These two are no characters, and no XML may hold them. */
const NO_CHARACTERS = /[\uFFFE\uFFFF]/g;

/** Markup from a template; every value but other markup is escaped, also inside quoted attributes. */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  return { markup: parts.map((part, at) => part + written(values[at])).join('') };
}

/** A style sheet or other text of ours, written as it is. */
export function trusted(text: string): Markup {
  return { markup: text };
}

function written(value: MarkupValue): string {
  if (value === undefined || value === false) return '';
  if (typeof value !== 'object') return escapedText(String(value));
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}

function escapedText(text: string): string {
  return withoutForbidden(text)
    .replace(NO_CHARACTERS, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
