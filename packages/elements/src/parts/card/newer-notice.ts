import { html, nothing, type TemplateResult } from 'lit';
import { newerEdition, type Resource } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { editionName } from './edition-name.js';
import { feedText } from './feed-text.js';
import { readerTexts } from './reader-texts.js';
import { openLink } from './open-link.js';

/** What tells a reader that a work has been replaced. */
export interface NewerNotice {
  readonly resource: Resource;
  readonly get: (id: string) => Resource | undefined;
  readonly messages: Messages;
}

/** "A newer edition exists: Second edition, 2022", which opens it; nothing where this is the newest. */
export function newerNotice({ resource, get, messages }: NewerNotice): TemplateResult | typeof nothing {
  const newer = newerEdition(resource, get);
  if (!newer) return nothing;
  const name = editionName(newer.edition, messages) || readerTexts(newer.of, messages.locale).title.text;
  return html`<p class="notice">
    ${icons.clock}<span
      >${messages.newerEdition}
      ${openLink({ resource: newer.of, content: feedText(name, newer.of.language) })}</span
    >
  </p>`;
}

/** The same in a word, for a line of facts. */
export function newerFlag({ resource, get, messages }: NewerNotice): TemplateResult | typeof nothing {
  if (!newerEdition(resource, get)) return nothing;
  return html`<b class="newer">${messages.newerEdition.replace(/\s*[:：]$/u, '')}</b>`;
}
