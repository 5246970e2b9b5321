import { html, nothing, type TemplateResult } from 'lit';
import type { Resource } from '@guidance-list/core';
import type { CitationStyle } from '@guidance-list/core/outputs';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { heading } from '../../tokens/heading.js';
import type { CitationController } from './citation-controller.js';

/** The styles of a citation in the order of their tabs, and how a file of each is called. */
const FILE_NAMES = { plain: 'citations.txt', ris: 'citations.ris', bibtex: 'citations.bib' } as const;
const STYLES: readonly CitationStyle[] = ['plain', 'ris', 'bibtex'];

/** What the citations are drawn from. */
export interface CitationBox {
  /** One work, or all of a short list. */
  readonly resources: readonly Resource[];
  readonly messages: Messages;
  readonly level: number;
  readonly state: CitationController;
}

/** Citations in three styles, a button that copies them, and a link that saves them as a file. */
export function citationBox(box: CitationBox): TemplateResult {
  const { messages, state, resources } = box;
  const { style } = state;
  const isOne = resources.length === 1;
  const text = state.textOf(resources);
  return html`<section>
    ${heading(box.level, html`<span class="section" id="cite">${isOne ? messages.cite : messages.citeAll}</span>`)}
    <div
      class="tabs"
      role="tablist"
      aria-labelledby="cite"
      @keydown=${(event: KeyboardEvent) => onKey(event, state)}
    >
      ${STYLES.map(
        (one) =>
          html`<button
            id="tab-${one}"
            type="button"
            role="tab"
            aria-selected=${one === style}
            aria-controls="citation"
            tabindex=${one === style ? 0 : -1}
            @click=${() => state.choose(one)}
          >
            ${styleName(one, messages)}
          </button>`,
      )}
    </div>
    <div id="citation" class="citation" role="tabpanel" aria-labelledby="tab-${style}" tabindex="0">
      ${shownText(box, text.trimEnd())}
    </div>
    <p class="copy">
      <button class="button" type="button" @click=${() => void state.copy(text)}>
        ${icons.copy}${isOne ? messages.copy : messages.copyAll}
      </button>
      <a
        class="button"
        download=${FILE_NAMES[style]}
        href="data:application/octet-stream;charset=utf-8,${encodeURIComponent(text)}"
        >${icons.download}${messages.download(style === 'plain' ? 'TXT' : styleName(style, messages), undefined)}</a
      >
      <span class=${state.copied} role="status">${copyWords(box)}</span>
    </p>
  </section>`;
}

function styleName(style: CitationStyle, messages: Messages): string {
  return { plain: messages.plainText, ris: 'RIS', bibtex: 'BibTeX' }[style];
}

function shownText({ state, resources }: CitationBox, text: string): unknown {
  if (state.style !== 'plain') return html`<pre dir="ltr">${text}</pre>`;
  return text.split('\n').map((line, at) => plainLine(line, resources[at]));
}

/** A line to read, with the title as a title. */
function plainLine(line: string, { title = '', language }: Partial<Resource> = {}): TemplateResult {
  const at = line.indexOf(title);
  return html`<p dir="auto" lang=${language ?? nothing}>
    ${at < 0 ? line : html`${line.slice(0, at)}<cite>${title}</cite>${line.slice(at + title.length)}`}
  </p>`;
}

function copyWords({ state, messages }: CitationBox): unknown {
  if (state.copied === 'untried') return nothing;
  return state.copied === 'copied' ? html`${icons.tick}${messages.copied}` : messages.copyFailed;
}

/** Arrow keys go from tab to tab in the direction they point, Home and End to the first and the last. */
function onKey(event: KeyboardEvent, state: CitationController): void {
  const tabs = event.currentTarget as HTMLElement;
  const isRtl = getComputedStyle(tabs).direction === 'rtl';
  const at = STYLES.indexOf(state.style);
  const last = STYLES.length - 1;
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const backward = isRtl ? 'ArrowRight' : 'ArrowLeft';
  const next = {
    [forward]: at === last ? 0 : at + 1,
    [backward]: at === 0 ? last : at - 1,
    Home: 0,
    End: last,
  }[event.key];
  const chosen = next === undefined ? undefined : STYLES[next];
  if (chosen === undefined) return;
  event.preventDefault();
  state.choose(chosen);
  tabs.querySelector<HTMLElement>(`#tab-${chosen}`)?.focus();
}
