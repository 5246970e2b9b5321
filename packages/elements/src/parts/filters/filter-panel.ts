import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages-for.js';
import { icons } from '../../icons/icons.js';

/** What the filters are drawn from, beside a list or as the panel of a narrow one. */
export interface FilterPanel {
  readonly isPanel: boolean;
  readonly title: unknown;
  readonly groups: unknown;
  readonly messages: Messages;
  /** How many works the choices give now. */
  readonly total: number;
  readonly onClear: () => void;
  readonly onClose: () => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/**
 * The filters beside a list, or as a dialog in its place: then the way back stands above and below. What a reader is at stays where it is
 * when one becomes the other.
 */
export function filterPanel(panel: FilterPanel): TemplateResult {
  const { isPanel, messages, onClose } = panel;
  const onKey = (event: KeyboardEvent): void => {
    panel.onKey(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // A dialog of the page that holds the list stays open.
    event.preventDefault();
    onClose();
  };
  const name = isPanel ? 'panel' : nothing;
  return html`<div
    class=${name}
    part=${name}
    role=${isPanel ? 'dialog' : nothing}
    aria-modal=${isPanel || nothing}
    aria-labelledby=${isPanel ? 'title' : nothing}
    tabindex=${isPanel ? -1 : nothing}
    @keydown=${isPanel ? onKey : nothing}
  >
    <div class="head">
      ${panel.title}
      ${
        isPanel
          ? html`<button class="close" type="button" aria-label=${messages.close} @click=${onClose}>
              ${icons.close}
            </button>`
          : nothing
      }
    </div>
    <p class="note"><span>${isPanel ? messages.panelNote : messages.filtersNote}</span></p>
    ${panel.groups}
    ${
      isPanel
        ? html`<div class="foot">
            <button class="button" type="button" @click=${panel.onClear}>${messages.clearAll}</button>
            <button class="button primary" type="button" @click=${onClose}>
              ${messages.showResults(panel.total)}
            </button>
          </div>`
        : nothing
    }
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
