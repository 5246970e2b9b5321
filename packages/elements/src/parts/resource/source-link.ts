import { html, nothing, type TemplateResult } from 'lit';
import type { Resource } from '@guidance-list/core';
import { icons } from '../../icons/icons.js';
import type { Messages } from '../../messages/messages-for.js';
import { hostName } from '../card/host-name.js';

/** "See it at respect.international": where the work is shown at its source; nothing where that is not known. */
export function sourceLink(
  { url }: Resource,
  messages: Messages,
  className = '',
): TemplateResult | typeof nothing {
  if (url === undefined) return nothing;
  const host = hostName(url);
  return html`<a
    class="file source ${className}"
    part="source"
    href=${url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    >${icons.external}<b>${host === undefined ? messages.openAtSource : messages.seeAt(host)}</b></a
  >`;
}
