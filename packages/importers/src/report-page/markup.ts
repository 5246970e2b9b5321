/** HTML that is safe to write: made by `markup` alone. */
export interface Markup {
  readonly html: string;
}

type Value = string | number | Markup | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** HTML from a template; every value but other markup is escaped, also inside quoted attributes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: parts.map((part, at) => part + written(values[at] ?? '')).join('') };
}

/** A style sheet or other text of ours, written as it is. */
export function trusted(html: string): Markup {
  return { html };
}

function written(value: Value): string {
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(({ html }) => html).join('');
  return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
