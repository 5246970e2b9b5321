import { html, nothing, type TemplateResult } from 'lit';
import { citation, type CitationStyle, type Resource } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { heading } from '../../tokens/heading.js';

/** The styles of a citation, in the order of their tabs. */
export const CITATION_STYLES: readonly CitationStyle[] = ['plain', 'ris', 'bibtex'];

/** Whether the citation was copied, and if not, whether it was tried. */
export type CopyState = 'untried' | 'copied' | 'failed';

/** What the citation is drawn from. */
export interface CitationBox {
  readonly resource: Resource;
  readonly messages: Messages;
  readonly level: number;
  readonly style: CitationStyle;
  readonly copy: CopyState;
  readonly onStyle: (style: CitationStyle) => void;
  readonly onCopy: () => void;
}

/** A citation in three styles, and a button that copies it. */
export function citationBox(box: CitationBox): TemplateResult {
  const { messages, style } = box;
  return html`<section>
    ${heading(box.level, html`<span class="section" id="cite">${messages.cite}</span>`)}
    <div
      class="tabs"
      role="tablist"
      aria-labelledby="cite"
      @keydown=${(event: KeyboardEvent) => onKey(event, box)}
    >
      ${CITATION_STYLES.map(
        (one) =>
          html`<button
            id="tab-${one}"
            type="button"
            role="tab"
            aria-selected=${one === style}
            aria-controls="citation"
            tabindex=${one === style ? 0 : -1}
            @click=${() => box.onStyle(one)}
          >
            ${styleName(one, messages)}
          </button>`,
      )}
    </div>
    <div id="citation" class="citation" role="tabpanel" aria-labelledby="tab-${style}" tabindex="0">
      ${citationText(box)}
    </div>
    <p class="copy">
      <button class="button" type="button" @click=${box.onCopy}>${icons.copy}${messages.copy}</button>
      <span class=${box.copy} role="status">${copyWords(box)}</span>
    </p>
  </section>`;
}

function styleName(style: CitationStyle, messages: Messages): string {
  return { plain: messages.plainText, ris: 'RIS', bibtex: 'BibTeX' }[style];
}

function citationText({ resource, style }: CitationBox): TemplateResult {
  const text = citation(resource, style);
  const { title, language } = resource;
  if (style !== 'plain') return html`<pre dir="ltr">${text.trimEnd()}</pre>`;
  const at = text.indexOf(title);
  return html`<p dir="auto" lang=${language ?? nothing}>
    ${at < 0 ? text : html`${text.slice(0, at)}<cite>${title}</cite>${text.slice(at + title.length)}`}
  </p>`;
}

function copyWords({ copy, messages }: CitationBox): unknown {
  if (copy === 'untried') return nothing;
  return copy === 'copied' ? html`${icons.tick}${messages.copied}` : messages.copyFailed;
}

/** Arrow keys go from tab to tab in the direction they point, Home and End to the first and the last. */
function onKey(event: KeyboardEvent, { style, onStyle }: CitationBox): void {
  const tabs = event.currentTarget as HTMLElement;
  const isRtl = getComputedStyle(tabs).direction === 'rtl';
  const at = CITATION_STYLES.indexOf(style);
  const last = CITATION_STYLES.length - 1;
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const next = {
    [forward]: at === last ? 0 : at + 1,
    [backward]: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[event.key];
  const chosen = next === undefined ? undefined : CITATION_STYLES[next];
  if (chosen === undefined) return;
  event.preventDefault();
  onStyle(chosen);
  tabs.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
}
