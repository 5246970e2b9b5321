import { html, nothing, type TemplateResult } from 'lit';
import type { Facet, FacetEntry } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { icons } from '../../icons/icons.js';

/** What one group of a filter column is drawn from. */
export interface FilterGroup {
  readonly facet: Facet;
  readonly title: string;
  readonly chosenCount: number;
  readonly isOpen: boolean;
  readonly messages: Messages;
  readonly onToggle: (isOpen: boolean) => void;
}

/** A group that opens and closes, with its choices as one field set. */
export function filterGroup(group: FilterGroup, choices: unknown): TemplateResult {
  const { title, chosenCount, isOpen, messages } = group;
  return html`<details
    id=${group.facet}
    ?open=${isOpen}
    @toggle=${(event: Event) => group.onToggle((event.currentTarget as HTMLDetailsElement).open)}
  >
    <summary>
      <span class="name">${title}</span>
      <span class="chosen"
        ><span>${chosenCount > 0 ? messages.chosenCount(chosenCount) : nothing}</span></span
      >
      ${icons.down}
    </summary>
    <fieldset>
      <legend class="sr">${title}</legend>
      ${choices}
    </fieldset>
  </details>`;
}

/** What one line of a filter is drawn from. */
export interface ChoiceRow {
  readonly entry: FacetEntry;
  readonly label: string;
  /** How the count is written and said. */
  readonly messages: Messages;
  readonly onChange: () => void;
  readonly className?: string;
}

/** A check box with its label and what choosing it would give. */
export function choiceRow(row: ChoiceRow): TemplateResult {
  const { entry, label, messages } = row;
  // The box goes back to what was drawn, as its line may be drawn for another value next.
  const onChange = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLInputElement).checked = entry.selected;
    row.onChange();
  };
  return html`<label class="choice ${entry.count === 0 ? 'none' : ''} ${row.className ?? ''}">
    <input type="checkbox" name=${entry.value} .checked=${entry.selected} @change=${onChange} />
    <span class="label"><bdi>${label}</bdi></span>
    <span class="count">
      <span aria-hidden="true">${messages.number(entry.count)}</span>
      <span class="sr">(${messages.number(entry.count)})</span>
    </span>
  </label>`;
}
