import { html, type TemplateResult } from 'lit';

/**
 * The icons, drawn on a square of 20 units in the colour of the text. They say nothing to a screen reader: a word stands
 * beside each, or its button has a name. Those that point along the line turn with the direction of the text (class `turns`).
 *
 * Each is one path; an arc that ends where it began but for a hundredth (`0 1 0 .01 0z`) is a circle.
 */
export const icons = {
  search: icon('M8.75 3.5a5.25 5.25 0 1 0 .01 0zM12.75 12.75l4 4'),
  filter: icon(
    'M3 6.5h7M14.5 6.5H17M3 13.5h2.5M10 13.5h7M12.25 4.25a2.25 2.25 0 1 0 .01 0zM7.75 11.25a2.25 2.25 0 1 0 .01 0z',
  ),
  down: icon('M5.5 8l4.5 4.5L14.5 8'),
  back: icon('M12 5.5L7.5 10l4.5 4.5', 'turns'),
  close: icon('M5 5l10 10M15 5L5 15'),
  download: icon('M10 3.5v9M6.25 9L10 12.75L13.75 9M4 16.5h12'),
  external: icon('M8.5 4.5h-4v11h11v-4M11.5 3.5h5v5M16.25 3.75L9.5 10.5', 'turns'),
  clock: icon('M10 3.25a6.75 6.75 0 1 0 .01 0zM10 6v4.25l2.75 1.5'),
  alert: icon('M10 3.5L17 16H3zM10 8.25v3.5M10 13.9v.1'),
  info: icon('M10 3.25a6.75 6.75 0 1 0 .01 0zM10 9.5V14M10 6.4v.1'),
  offline: icon('M3.5 9a9 9 0 0 1 3-2M10.5 6a9 9 0 0 1 6 3M6.5 12.25a5 5 0 0 1 4-1.5M10 15.4v.1M4 3.5l12 13'),
  tick: icon('M4 10.5l4 4l8-9'),
  copy: icon('M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7'),
  list: icon('M3.5 5.5h13M3.5 10h6M3.5 14.5h6M14 10v7M10.5 13.5h7'),
  retry: icon('M15.25 6.5A6.25 6.25 0 1 0 16.25 10M15.5 3v3.75h-3.75'),
} as const;

function icon(path: string, name = ''): TemplateResult {
  return html`<svg
    class=${name}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${path} />
  </svg>`;
}
