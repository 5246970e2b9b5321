import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages-for.js';
import { icons } from '../../icons/icons.js';

/** What the panel of a narrow list is drawn from. */
export interface FilterPanel {
  readonly title: unknown;
  readonly groups: unknown;
  readonly messages: Messages;
  /** How many works the choices give now. */
  readonly total: number;
  readonly onClear: () => void;
  readonly onClose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The filters as a dialog in the place of the list: what will happen is said above, and the way back stands below. */
export function filterPanel(panel: FilterPanel): TemplateResult {
  const { messages, onClose } = panel;
  const onKey = (event: KeyboardEvent): void => {
    panel.onKey(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // A dialog of the page that holds the list stays open.
    event.preventDefault();
    onClose();
  };
  return html`<div
    class="panel"
    part="panel"
    role="dialog"
    aria-modal="true"
    aria-labelledby="title"
    tabindex="-1"
    @keydown=${onKey}
  >
    <div class="head">
      ${panel.title}
      <button class="close" type="button" aria-label=${messages.close} @click=${onClose}>
        ${icons.close}
      </button>
    </div>
    <p class="note"><span>${messages.panelNote}</span></p>
    ${panel.groups}
    <div class="foot">
      <button class="button" type="button" @click=${panel.onClear}>${messages.clearAll}</button>
      <button class="button primary" type="button" @click=${onClose}>
        ${messages.showResults(panel.total)}
      </button>
    </div>
  </div>`;
}

/** Lets Tab go round inside the panel instead of leaving it. */
export function keepFocusInside(event: KeyboardEvent, root: HTMLElement | DocumentFragment): void {
  if (event.key !== 'Tab') return;
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].filter(
    (stop) => stop.checkVisibility(),
  );
  const focused = (stops[0]?.getRootNode() as ShadowRoot | undefined)?.activeElement;
  const isBefore = event.shiftKey && focused?.role === 'dialog';
  if (focused !== (event.shiftKey ? stops[0] : stops.at(-1)) && !isBefore) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
}
