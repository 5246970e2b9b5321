import { html, nothing, type TemplateResult } from 'lit';
import { editionsOf, type EditionOf, type Resource, type ResourceFile } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { heading } from '../../tokens/heading.js';
import { editionName } from '../card/edition-name.js';
import { feedText } from '../card/feed-text.js';
import { formatName } from '../card/format-name.js';
import { openLink } from '../card/open-link.js';
import { readerTexts } from '../card/reader-texts.js';
import { typeset } from '../card/typeset.js';
import { filesTable, type FilesTable } from './files-table.js';
import { fileName, isReachable, readersFirst } from './file-name.js';
import { seeAtSource } from './source-link.js';

/** What the editions are drawn from. */
export interface EditionBoxes {
  readonly resource: Resource;
  readonly get: (id: string) => Resource | undefined;
  readonly messages: Messages;
  /** Level of the section's heading; each edition's is one below. */
  readonly level: number;
}

/** All editions, newest first, with their files; nothing where the record names none. */
export function editionBoxes(view: EditionBoxes): TemplateResult | typeof nothing {
  const editions = editionsOf(view.resource, view.get).filter(
    ({ edition }) => editionName(edition, view.messages) !== '' || (edition.files ?? []).length > 0,
  );
  if (editions.length === 0) return nothing;
  return html`<section>
    ${heading(view.level, html`<span class="section">${view.messages.editions}</span>`)}
    ${editions.map((entry) => editionBox(view, entry, editions))}
  </section>`;
}

function editionBox(view: EditionBoxes, entry: EditionOf, editions: readonly EditionOf[]): TemplateResult {
  const { messages } = view;
  const { edition, of } = entry;
  const isOnlyOne = editions.length === 1;
  const name = editionName(edition, messages) || messages.files((edition.files ?? []).length);
  return html`<div class="edition" part="edition">
    <div class="edition-head">
      ${heading(view.level + 1, feedText(name, of.language))}
      ${entry.newest && !isOnlyOne ? html`<span class="newest"><span>${messages.newestEdition}</span></span>` : nothing}
    </div>
    ${publishers(entry, messages)} ${of.id === view.resource.id ? nothing : otherWork(of, messages)}
    ${entry.newest ? nothing : olderNotice(view, editions[0])} ${filesOf({ edition, of, messages, name })}
  </div>`;
}

/** A table where something is known of the files; else their names, and one way to all of them. */
function filesOf(table: FilesTable): TemplateResult {
  const { edition, of, messages } = table;
  const files = edition.files ?? [];
  const isKnown = (file: ResourceFile): boolean =>
    isReachable(file) ||
    formatName(file) !== undefined ||
    file.bytes !== undefined ||
    file.pages !== undefined;
  if (files.some(isKnown)) return filesTable(table);
  const names = readersFirst(files, messages.locale).map(
    (file) => html`<li><span>${fileName(file, { of, messages })}</span></li>`,
  );
  return html`${
    names.length > 0
      ? html`<ul class="names">
          ${names}
        </ul>`
      : nothing
  }
  ${seeAtSource(of, messages)}`;
}

function publishers({ edition, of }: EditionOf, messages: Messages): TemplateResult | typeof nothing {
  const names = edition.publishers ?? [];
  if (names.length === 0) return nothing;
  return html`<p class="small quiet">
    <span>${feedText(messages.list(names), of.language)}</span>
  </p>`;
}

/** An edition that is listed as a work of its own leads to that work. */
function otherWork(of: Resource, messages: Messages): TemplateResult {
  const { text, language } = readerTexts(of, messages.locale).title;
  return html`<p class="small">
    <span>${openLink({ resource: of, content: feedText(typeset(text), language) })}</span>
  </p>`;
}

function olderNotice(
  { resource, messages }: EditionBoxes,
  newest: EditionOf | undefined,
): TemplateResult | typeof nothing {
  if (!newest) return nothing;
  const name = feedText(editionName(newest.edition, messages), newest.of.language);
  return html`<p class="notice">
    ${icons.clock}<span
      >${messages.newerEdition}
      ${newest.of.id === resource.id ? html`<b>${name}</b>` : openLink({ resource: newest.of, content: name })}</span
    >
  </p>`;
}
