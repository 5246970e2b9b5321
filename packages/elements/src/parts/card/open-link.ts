import { html, type TemplateResult } from 'lit';
import type { Resource } from '@guidance-list/core';
import { GuidanceOpenEvent } from './guidance-card.events.js';

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
  if (resource.url === undefined) {
    return html`<button class="open ${className}" part="title" type="button" @click=${onClick}>
      ${content}
    </button>`;
  }
  return html`<a
    class="open ${className}"
    part="title"
    href=${resource.url}
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    @click=${onClick}
    >${content}</a
  >`;
}

function isForBrowser({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || metaKey || ctrlKey || shiftKey || altKey;
}
