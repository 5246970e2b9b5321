import type { LitElement } from 'lit';
import type { Resource } from '@guidance-list/core';
import { citationList, type CitationStyle } from '@guidance-list/core/outputs';
import { copyText } from './copy-text.js';

/** Whether the citation was copied, and if not, whether it was tried. */
export type CopyState = 'untried' | 'copied' | 'failed';

/** What a reader does with citations: which style is shown, and what became of copying it. Draws its host again on a change. */
export class CitationController {
  style: CitationStyle = 'plain';
  copied: CopyState = 'untried';

  constructor(readonly host: LitElement) {}

  /** The citations of works in the style that is chosen. */
  textOf(resources: readonly Resource[]): string {
    return citationList(resources, this.style);
  }

  choose(style: CitationStyle): void {
    this.style = style;
    this.#become('untried');
  }

  /** Where nothing can be copied the text is selected, so that the reader can. */
  async copy(text: string): Promise<void> {
    const root = this.host.renderRoot as ShadowRoot;
    const isCopied = await copyText(text, root);
    const shown = root.querySelector('.citation');
    if (!isCopied && shown) getSelection()?.selectAllChildren(shown);
    this.#become(isCopied ? 'copied' : 'failed');
  }

  #become(copied: CopyState): void {
    this.copied = copied;
    this.host.requestUpdate();
  }
}
