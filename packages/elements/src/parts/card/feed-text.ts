import { html, nothing, type TemplateResult } from 'lit';

/** A text of the feed inside a line of ours: in its own direction, and in its own language where that is known. */
export function feedText(text: string, language: string | undefined): TemplateResult {
  return html`<bdi lang=${language ?? nothing}>${text}</bdi>`;
}
