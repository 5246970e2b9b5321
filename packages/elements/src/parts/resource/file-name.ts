import { html, nothing, type TemplateResult } from 'lit';
import type { Resource, ResourceFile } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { feedText } from '../card/feed-text.js';
import { ownLanguageName } from '../card/own-language-name.js';

/** What a file is named by, besides itself. */
export interface FileNaming {
  /** The work it belongs to. */
  readonly of: Resource;
  readonly messages: Messages;
}

/**
 * The language in its own script, then in the reader's; and the label, which tells files of one language apart. One that only
 * repeats the title of the work says nothing.
 */
export function fileName(file: ResourceFile, { of, messages }: FileNaming): TemplateResult {
  const { language } = file;
  const { notStated } = messages;
  const label = language !== undefined && file.label === of.title ? undefined : file.label;
  const note =
    label === undefined ? nothing : html` <span class="quiet">${feedText(label, of.language)}</span>`;
  if (language === undefined) {
    return label === undefined
      ? html`<span class="quiet">${notStated}</span>`
      : html`<b>${feedText(label, of.language)}</b>`;
  }
  const own = ownLanguageName(language);
  const readers = messages.language(language);
  const isSame = own.toLowerCase() === readers.toLowerCase();
  return html`<b lang=${language} dir="auto">${own}</b>${
      isSame ? nothing : html` <span class="quiet">${readers}</span>`
    }${note}`;
}

/** Whether a file can be fetched from here. */
export function isReachable({ url, linkStatus }: ResourceFile): boolean {
  return url !== undefined && linkStatus !== 'dead';
}

/** The first file in the reader's language goes to the front; the others keep the order of the source. */
export function readersFirst(files: readonly ResourceFile[], locale: string): readonly ResourceFile[] {
  const [reader = ''] = locale.split('-');
  const first = files.find(({ language }) => language?.split('-')[0] === reader);
  return first ? [first, ...files.filter((file) => file !== first)] : files;
}
