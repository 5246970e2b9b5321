import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/**
 * The icons, drawn on a square of 20 units in the colour of the text. They say nothing to a screen reader: a word stands
 * beside each, or its button has a name. Those that point along the line turn with the direction of the text (class `turns`).
 */
export const icons = {
  search: icon(svg`<circle cx="8.75" cy="8.75" r="5.25"/><path d="m12.75 12.75 4 4"/>`),
  filter: icon(svg`<path d="M3 6.5h7M14.5 6.5H17M3 13.5h2.5M10 13.5h7"/><circle cx="12.25" cy="6.5" r="2.25"/>
    <circle cx="7.75" cy="13.5" r="2.25"/>`),
  down: icon(svg`<path d="m5.5 8 4.5 4.5L14.5 8"/>`),
  back: icon(svg`<path d="M12 5.5 7.5 10l4.5 4.5"/>`, 'turns'),
  close: icon(svg`<path d="m5 5 10 10M15 5 5 15"/>`),
  download: icon(svg`<path d="M10 3.5v9M6.25 9 10 12.75 13.75 9M4 16.5h12"/>`),
  external: icon(svg`<path d="M8.5 4.5h-4v11h11v-4M11.5 3.5h5v5M16.25 3.75 9.5 10.5"/>`, 'turns'),
  clock: icon(svg`<circle cx="10" cy="10" r="6.75"/><path d="M10 6v4.25l2.75 1.5"/>`),
  alert: icon(svg`<path d="M10 3.5 17 16H3zM10 8.25v3.5M10 13.9v.1"/>`),
  info: icon(svg`<circle cx="10" cy="10" r="6.75"/><path d="M10 9.5V14M10 6.4v.1"/>`),
  tick: icon(svg`<path d="m4 10.5 4 4 8-9"/>`),
  copy: icon(svg`<path d="M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7"/>`),
  retry: icon(svg`<path d="M15.25 6.5A6.25 6.25 0 1 0 16.25 10M15.5 3v3.75h-3.75"/>`),
} as const;

function icon(drawing: SVGTemplateResult, name = ''): TemplateResult {
  return html`<svg
    class=${name}
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${drawing}
  </svg>`;
}
