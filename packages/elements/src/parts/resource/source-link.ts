import { html, nothing, type TemplateResult } from 'lit';
import type { Resource } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { hostName } from '../card/host-name.js';
import { linkAddress } from '../card/link-address.js';
import { writtenAddress } from '../card/written-address.js';

/** What a link to a source is drawn from. */
export interface SourceLink {
  readonly url: string;
  readonly label: string;
  readonly className?: string;
}

/** A link to where a work is shown at its source. */
export function sourceLink({ url, label, className = '' }: SourceLink): TemplateResult {
  return html`<a
    class="file source ${className}"
    part="source"
    href=${linkAddress(url) ?? nothing}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${icons.external}<b>${label}</b>${writtenAddress(url)}</a
  >`;
}

/** "See it at respect.international"; nothing where the source is not known. */
export function seeAtSource({ url: stated }: Resource, messages: Messages): TemplateResult | typeof nothing {
  const url = linkAddress(stated);
  if (url === undefined) return nothing;
  const host = hostName(url);
  return sourceLink({ url, label: host === undefined ? messages.openAtSource : messages.seeAt(host) });
}
