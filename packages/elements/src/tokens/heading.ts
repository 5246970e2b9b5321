import { html, type TemplateResult } from 'lit';

/** The level that a page gives, or 2 where what it gives is none. Those below it count from there. */
export function levelOf(given: number): number {
  return given >= 1 ? Math.round(given) : 2;
}

/** A heading of the level that fits the page, from 1 to 6. It can take the focus without being a stop of Tab. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (Math.min(6, levelOf(level))) {
    case 1:
      return html`<h1 tabindex="-1">${content}</h1>`;
    case 2:
      return html`<h2 tabindex="-1">${content}</h2>`;
    case 3:
      return html`<h3 tabindex="-1">${content}</h3>`;
    case 4:
      return html`<h4 tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 tabindex="-1">${content}</h5>`;
    default:
      return html`<h6 tabindex="-1">${content}</h6>`;
  }
}
