import { html, nothing, type TemplateResult } from 'lit';
import { offeredFiles, type Resource, type ResourceFile } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { feedText } from './feed-text.js';
import { fileLink } from './file-link.js';
import { downloadLabel, fileWeight } from './download-label.js';
import { formatName } from './format-name.js';
import { linkAddress } from './link-address.js';
import { ownLanguageName } from './own-language-name.js';
import { sourceFacts } from './source-facts.js';
import { writtenAddress } from './written-address.js';

/** What the slip is drawn from. */
export interface FileSlip {
  readonly resource: Resource;
  readonly messages: Messages;
  readonly isUnfolded: boolean;
  readonly onToggle: () => void;
}

/**
 * The foot of a card: exactly what a tap will fetch, and the other files when they are asked for. A work whose files have no
 * address leads to its source, and says how many files there are.
 */
export function fileSlip(slip: FileSlip): TemplateResult | typeof nothing {
  const { resource, messages, isUnfolded } = slip;
  const { first, others } = offeredFiles(resource, messages.locale);
  if (!first) return sourceSlip(slip);
  const facts = messages.list(
    [fileWeight(first, messages), resource.otherLanguages ? messages.otherLanguages : ''].filter(
      (fact) => fact !== '',
    ),
  );
  const content = html`${icons.download}<span class="label"><b>${downloadLabel(first, messages)}</b></span>
    ${facts === '' ? nothing : html`<span class="weight">${facts}</span>`}`;
  return html`<div class="slip" part="slip">
    <div class="row ${facts === '' ? 'bare' : ''}">
      ${fileLink({ resource, file: first, content, className: 'get' })}
      ${others.length > 0 ? moreButton(slip, moreWords([first, ...others], messages)) : nothing}
    </div>
    ${
      others.length > 0
        ? html`<ul id="files" class="files" ?hidden=${!isUnfolded}>
            ${others.map((file) => html`<li>${otherFile(slip, file)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

/** What is said of more files where there is room, and where there is little. */
export interface MoreWords {
  readonly long: string;
  readonly short: string;
}

/** Languages are counted where every other file is in one of its own; else files are. */
export function moreWords([first, ...others]: readonly ResourceFile[], messages: Messages): MoreWords {
  const languages = new Set(others.map(({ language }) => language ?? first?.language));
  const areLanguages = languages.size === others.length && !languages.has(first?.language);
  const count = others.length;
  return areLanguages
    ? { long: messages.moreLanguages(count), short: messages.plusLanguages(count) }
    : { long: messages.moreFiles(count), short: messages.plusFiles(count) };
}

function moreButton({ isUnfolded, onToggle }: FileSlip, { long, short }: MoreWords): TemplateResult {
  return html`<button
    class="more"
    type="button"
    aria-expanded=${isUnfolded}
    aria-controls="files"
    @click=${onToggle}
  >
    <span class="long">${long}</span><span class="short">${short}</span>${icons.down}
  </button>`;
}

function otherFile({ resource, messages }: FileSlip, file: ResourceFile): TemplateResult {
  const { language, label } = file;
  const name = language === undefined ? (label ?? downloadLabel(file, messages)) : ownLanguageName(language);
  const size = file.bytes === undefined ? undefined : messages.fileSize(file.bytes);
  const facts = messages.list([formatName(file), size].filter((fact) => fact !== undefined));
  const content = html`<span class="label"
      ><b lang=${language ?? nothing} dir="auto">${name}</b
      >${language === undefined ? nothing : html`<span class="sr"> ${downloadLabel(file, messages)}</span>`}${
        language !== undefined && label
          ? html` <span class="weight">${feedText(label, resource.language)}</span>`
          : nothing
      }</span
    ><span class="weight">${facts}</span>`;
  return fileLink({ resource, file, content, className: 'other' });
}

function sourceSlip({ resource, messages }: FileSlip): TemplateResult | typeof nothing {
  const url = linkAddress(resource.url);
  if (url === undefined) return nothing;
  const facts = sourceFacts(resource, messages);
  return html`<div class="slip" part="slip">
    <div class="row ${facts === '' ? 'bare' : ''}">
      <a class="file get" part="download" href=${url} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${icons.external}<span class="label"><b>${messages.openAtSource}</b></span>
        <span class="weight">${facts}</span>${writtenAddress(url)}</a
      >
    </div>
  </div>`;
}
