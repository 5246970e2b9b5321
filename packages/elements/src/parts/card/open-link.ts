import { html, type TemplateResult } from 'lit';
import type { Resource } from '@guidance-list/core';
import { GuidanceOpenEvent } from './guidance-card.events.js';
import { linkAddress } from './link-address.js';

/** What a link to a work is drawn from. */
export interface OpenLink {
  readonly resource: Resource;
  readonly content: unknown;
  readonly className?: string;
}

/**
 * A link that opens a work. The page is asked by an event first; if nobody prevents it the link is followed to the source.
 * A click that asks for a new tab or window is the browser's own. A work without address is a button.
 */
export function openLink({ resource, content, className = '' }: OpenLink): TemplateResult {
  const onClick = (event: MouseEvent): void => {
    if (isForBrowser(event)) return;
    const isOpen = event.currentTarget?.dispatchEvent(new GuidanceOpenEvent(resource));
    if (!isOpen) event.preventDefault();
  };
  const address = linkAddress(resource.url);
  if (address === undefined) {
    return html`<button class="open ${className}" part="title" type="button" @click=${onClick}>
      ${content}
    </button>`;
  }
  return html`<a
    class="open ${className}"
    part="title"
    href=${address}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onClick}
    >${content}</a
  >`;
}

function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
