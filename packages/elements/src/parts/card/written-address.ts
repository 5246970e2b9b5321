import { html, type TemplateResult } from 'lit';
import { linkAddress } from './link-address.js';

/** An address for paper, where no link can be followed. It breaks behind its own marks before it breaks anywhere else. */
export function writtenAddress(url: string | undefined): TemplateResult {
  const pieces = (linkAddress(url) ?? '').split(/(?<=[/.?&=_-])(?!\/)/);
  return html`<span class="address" dir="ltr">${pieces.map((piece) => html`${piece}<wbr />`)}</span>`;
}
