import { markup, type Markup } from '@guidance-list/core/outputs';

/** The drawings a page uses, each one path on a square of 20 units. */
const PATHS = {
  back: 'M12 5.5L7.5 10l4.5 4.5',
  download: 'M10 3.5v9M6.25 9L10 12.75L13.75 9M4 16.5h12',
  external: 'M8.5 4.5h-4v11h11v-4M11.5 3.5h5v5M16.25 3.75L9.5 10.5',
  clock: 'M10 3.25a6.75 6.75 0 1 0 .01 0zM10 6v4.25l2.75 1.5',
  search: 'M8.75 3.5a5.25 5.25 0 1 0 .01 0zM12.75 12.75l4 4',
} as const;

/** Points along the line, and so turns with the direction of the text. */
const TURNS: ReadonlySet<string> = new Set(['back', 'external']);

/** A drawing in the colour of the text; a word stands beside each. */
export function icon(name: keyof typeof PATHS): Markup {
  return markup`<svg${TURNS.has(name) && markup` class="turns"`} aria-hidden="true"><use href="#${name}"/></svg>`;
}

/** The drawings themselves, once a page. */
export function drawings(): Markup {
  const symbols = Object.entries(PATHS).map(
    ([name, path]) => markup`<symbol id="${name}" viewBox="0 0 20 20"><path d="${path}"/></symbol>`,
  );
  return markup`<svg class="drawings" aria-hidden="true">${symbols}</svg>`;
}
