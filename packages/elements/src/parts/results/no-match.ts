import { html, nothing, type TemplateResult } from 'lit';
import { removalAdvice } from '@guidance-list/core';
import type { Choices } from '../../controllers/choices.js';
import type { Collection } from '../../controllers/collection.js';
import { choiceName, valueName } from '../../controllers/value-name.js';
import { icons } from '../../icons/icons.js';
import { messagesFor } from '../../messages/messages-for.js';

type Advice = ReturnType<typeof removalAdvice>[number];

/** Where nothing matches: what is in force, and what taking each away would give. */
export function noMatch(collection: Collection, onChosen: () => void): TemplateResult | typeof nothing {
  const { catalogue } = collection;
  if (!catalogue) return nothing;
  const messages = messagesFor(collection.settings.locale);
  const choose = (choices: Choices): void => {
    collection.choose(choices);
    onChosen();
  };
  return html`<div class="no-match">
    <p>${messages.noMatchText}</p>
    <ul class="advice">
      ${removalAdvice(catalogue, collection.wholeQuery()).map(
        (advice) => html`<li>${removal(collection, advice, choose)}</li>`,
      )}
    </ul>
    <button class="text-button" type="button" @click=${() => choose({})}>
      ${messages.clearEverything(collection.scopeTotal)}
    </button>
  </div>`;
}

function removal(collection: Collection, advice: Advice, choose: (choices: Choices) => void): TemplateResult {
  const messages = messagesFor(collection.settings.locale);
  const { what, value } = adviceWords(collection, advice);
  const { text, select, match, years, includeBroader } = advice.query;
  const { sort } = collection.choices;
  return html`<button
    type="button"
    @click=${() => choose(withoutUndefined({ text, select, match, years, sort, includeBroader }))}
  >
    <span>
      <span class="what"><span>${what}</span></span>
      <span class="value"><bdi>${value}</bdi></span>
    </span>
    <span class="gain ${advice.total === 0 ? 'none' : ''}">
      ${advice.total === 0 ? messages.stillNone : messages.results(advice.total)}
    </span>
    ${icons.close}
  </button>`;
}

function adviceWords(collection: Collection, advice: Advice): { what: string; value: string } {
  const messages = messagesFor(collection.settings.locale);
  const { facet } = advice;
  if (advice.kind === 'text')
    return { what: messages.withoutWords, value: messages.quoted(collection.choices.text ?? '') };
  if (advice.kind === 'years' || !facet) {
    return { what: messages.without('years'), value: choiceName(collection, { facet: 'years' }) };
  }
  const names = (advice.values ?? []).map((value) => valueName(collection, facet, value));
  return { what: messages.without(facet), value: messages.anyOf(names) };
}

function withoutUndefined(choices: { [Key in keyof Choices]: Choices[Key] | undefined }): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
}
