import { html, nothing, type TemplateResult } from 'lit';
import { newestEdition, offeredFiles, type ResourceFile } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import { heading } from '../../tokens/heading.js';
import { editionFact } from '../card/edition-name.js';
import { fileLink } from '../card/file-link.js';
import { librariesLine } from '../card/libraries-line.js';
import { downloadLabel, fileWeight } from '../card/download-label.js';
import { linkAddress } from '../card/link-address.js';
import { sourceFacts } from '../card/source-facts.js';
import type { WorkView } from '../card/work-view.js';
import { factsList } from './facts-list.js';
import { seeAtSource, sourceLink } from './source-link.js';

/** What stands beside the text of a work. */
export interface SideColumn extends WorkView {
  readonly level: number;
  /** Whether the facts are shown on a narrow page, where they close into one row. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** The download a reader most likely wants, all facts, and the way to the source. */
export function sideColumn(side: SideColumn): TemplateResult {
  const { resource, messages, level, isOpen } = side;
  const { first } = offeredFiles(resource, messages.locale);
  return html`<div class="side">
    ${first ? primaryDownload(side, first) : primarySource(side)}
    <div class="facts-head">
      ${heading(
        level,
        html`<span class="section">${messages.facts}</span>
          <button
            class="unfold"
            type="button"
            aria-expanded=${isOpen}
            aria-controls="facts"
            @click=${side.onToggle}
          >
            <span>${messages.facts}</span>${icons.down}
          </button>`,
      )}
    </div>
    <div id="facts" class="facts-body ${isOpen ? '' : 'closed'}">
      ${factsList(side)}
      ${first ? html`<p class="at-source">${seeAtSource(resource, messages)}</p>` : nothing}
      ${small(librariesLine(resource, messages))}
    </div>
  </div>`;
}

function primaryDownload({ resource, messages }: SideColumn, first: ResourceFile): TemplateResult {
  const edition = newestEdition(resource);
  const label = editionFact(edition?.label === undefined ? undefined : { label: edition.label }, messages);
  const facts = [fileWeight(first, messages), label].filter((fact) => fact !== '');
  const content = html`${icons.download}<b>${downloadLabel(first, messages)}</b>`;
  return html`<div class="fetch-first">
    ${fileLink({ resource, file: first, content, className: 'button primary' })}
    ${small(messages.list(facts))}
  </div>`;
}

function primarySource({ resource, messages }: SideColumn): TemplateResult | typeof nothing {
  const url = linkAddress(resource.url);
  if (url === undefined) return nothing;
  return html`<div class="fetch-first">
    ${sourceLink({ url, label: messages.openAtSource, className: 'button primary' })}
    ${small(sourceFacts(resource, messages))}
  </div>`;
}

function small(facts: string): TemplateResult | typeof nothing {
  return facts === '' ? nothing : html`<p class="small quiet"><span>${facts}</span></p>`;
}
