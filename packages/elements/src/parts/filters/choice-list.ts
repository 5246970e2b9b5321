import { html, nothing, type TemplateResult } from 'lit';
import { NOT_STATED, type Facet, type FacetEntry } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { icons } from '../../icons/icons.js';
import { choiceRow } from './filter-group.js';

/** Above this many values a list can be searched. */
const FIND_ABOVE = 20;

/** What a flat list of choices is drawn from. */
export interface ChoiceList {
  readonly facet: Facet;
  readonly entries: readonly FacetEntry[];
  readonly name: (value: string) => string;
  readonly messages: Messages;
  /** Whether all values are shown, and what is typed to find some. */
  readonly view: ListView;
  readonly onView: (view: ListView) => void;
  readonly onChoose: (value: string) => void;
}

/** How far a long list is unfolded. */
export interface ListView {
  readonly isWhole: boolean;
  readonly find: string;
}

/** Choices by count, the first few until more are asked for; what is chosen is always among them, "Not stated" last. */
export function choiceList(list: ChoiceList): TemplateResult {
  const { facet, messages, view } = list;
  const values = list.entries.filter(({ value }) => value !== NOT_STATED);
  const notStated = list.entries.find(({ value }) => value === NOT_STATED);
  const found = foundEntries(list, values);
  const shown = view.isWhole || view.find !== '' ? found : firstEntries(found, facet === 'types' ? 6 : 5);
  const foldable = view.find === '' && firstEntries(values, facet === 'types' ? 6 : 5).length < values.length;
  return html`${values.length > FIND_ABOVE ? findField(list) : nothing}
    <ul>
      ${shown.map((entry) => html`<li class="row">${row(list, entry)}</li>`)}
      ${notStated ? html`<li class="row not-stated">${row(list, notStated)}</li>` : nothing}
    </ul>
    ${shown.length === 0 && view.find !== '' ? html`<p class="nothing">${messages.nothingFound}</p>` : nothing}
    ${
      foldable
        ? html`<button
            class="text-button"
            type="button"
            aria-expanded=${view.isWhole}
            @click=${() => list.onView({ ...view, isWhole: !view.isWhole })}
          >
            ${view.isWhole ? messages.showFewer : messages.showAll(facet, values.length)}
          </button>`
        : nothing
    }`;
}

function row(list: ChoiceList, entry: FacetEntry): TemplateResult {
  const { messages } = list;
  return choiceRow({
    entry,
    label: list.name(entry.value),
    messages,
    onChange: () => list.onChoose(entry.value),
  });
}

function findField(list: ChoiceList): TemplateResult {
  const { facet, messages, view } = list;
  const id = `find-${facet}`;
  return html`<div class="find">
    <label for=${id}><span>${messages.find(facet)}</span></label>
    <span class="with-icon">
      ${icons.search}
      <input
        id=${id}
        class="field"
        type="text"
        autocomplete="off"
        .value=${view.find}
        @input=${(event: Event) => list.onView({ ...view, find: (event.currentTarget as HTMLInputElement).value })}
      />
    </span>
  </div>`;
}

function foundEntries(list: ChoiceList, values: readonly FacetEntry[]): readonly FacetEntry[] {
  const wanted = folded(list.view.find.trim());
  return wanted === '' ? values : values.filter(({ value }) => folded(list.name(value)).includes(wanted));
}

/** The first values, and any chosen one beyond them. One value alone is not worth a button, so it is shown too. */
function firstEntries(values: readonly FacetEntry[], limit: number): readonly FacetEntry[] {
  if (values.length <= limit + 1) return values;
  return values.filter(({ selected }, index) => index < limit || selected);
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
