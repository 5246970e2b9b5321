import { html, nothing, type TemplateResult } from 'lit';
import { choicesInForce, without, withoutFilters, type Choice } from '../../controllers/choices.js';
import type { Collection } from '../../controllers/collection.js';
import { choiceName } from '../../controllers/value-name.js';
import { icons } from '../../icons/icons.js';
import { messagesFor } from '../../messages/messages-for.js';

/** The filters in force, each a button that takes it away, and one that takes away all. */
export function activeFilters(
  collection: Collection,
  onRemoved: (index: number) => void,
): TemplateResult | typeof nothing {
  const choices = choicesInForce(collection.choices);
  if (choices.length === 0) return nothing;
  const messages = messagesFor(collection.settings.locale);
  const remove = (choice: Choice, index: number): void => {
    collection.choose(without(collection.choices, choice));
    onRemoved(index);
  };
  const clear = (): void => {
    collection.choose(withoutFilters(collection.choices));
    onRemoved(0);
  };
  return html`<ul class="chips" part="chips">
    ${choices.map((choice, index) => html`<li>${chip(collection, choice, () => remove(choice, index))}</li>`)}
    <li>
      <button class="text-button clear" type="button" @click=${clear}>${messages.clearAllFilters}</button>
    </li>
  </ul>`;
}

/** The filters in force in words, for paper. */
export function filtersInWords(collection: Collection): TemplateResult | typeof nothing {
  const choices = choicesInForce(collection.choices);
  if (choices.length === 0) return nothing;
  const messages = messagesFor(collection.settings.locale);
  return html`<p class="in-force">
    <b>${messages.filtersInForce}</b>
    ${choices.map((choice) => html`<span>${messages.facets[choice.facet]}: <bdi>${choiceName(collection, choice)}</bdi></span> `)}
  </p>`;
}

function chip(collection: Collection, choice: Choice, onRemove: () => void): TemplateResult {
  const messages = messagesFor(collection.settings.locale);
  const facet = messages.facets[choice.facet];
  const name = choiceName(collection, choice);
  return html`<button
    class="chip"
    part="chip"
    type="button"
    aria-label=${messages.removeFilter(facet, name)}
    @click=${onRemove}
  >
    <span class="text"><span class="facet">${facet}:</span> <bdi>${name}</bdi></span
    >${icons.close}
  </button>`;
}
