import { html, nothing, type TemplateResult } from 'lit';
import type { Resource, ResourceFile } from '@guidance-list/core';
import { GuidanceDownloadEvent } from './guidance-card.events.js';
import { linkAddress } from './link-address.js';
import { writtenAddress } from './written-address.js';

/** What a link to a file is drawn from. */
export interface FileLink {
  readonly resource: Resource;
  readonly file: ResourceFile;
  readonly content: unknown;
  readonly className?: string;
}

/** A link that fetches a file. The page is told by an event first, and can prevent it. */
export function fileLink({ resource, file, content, className = '' }: FileLink): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    const isOpen = event.currentTarget?.dispatchEvent(new GuidanceDownloadEvent(resource, file));
    if (!isOpen) event.preventDefault();
  };
  return html`<a
    class="file ${className}"
    part="download"
    href=${linkAddress(file.url) ?? nothing}
    hreflang=${file.language ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onClick}
    >${content}${writtenAddress(file.url)}</a
  >`;
}
