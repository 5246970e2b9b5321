import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { withText } from '../../controllers/choices.js';
import type { Change, Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { icons } from '../../icons/icons.js';
import { messagesFor } from '../../messages/messages-for.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { tokens } from '../../tokens/tokens.js';
import { searchStyles } from './guidance-search.styles.js';

const TYPING_PAUSE_MS = 150;

/**
 * The words to search for, as a form. The list follows while one types, the button applies at once, and what is typed is
 * never changed by an answer that comes late. It is no landmark, since a page can hold several lists.
 *
 * @tag guidance-search
 * @csspart form - The form.
 * @csspart field - The field for words.
 * @csspart button - The button that searches.
 */
export class GuidanceSearch extends LitElement {
  static override styles = [tokens, base, controls, searchStyles];

  /** What is searched; found by itself where the element stands inside it. */
  @property({ attribute: false }) collection: Collection | undefined;

  /** Id of the collection, where it is not around this element. */
  @property() for: string | undefined;

  #pause: ReturnType<typeof setTimeout> | undefined;
  #applied: string | undefined;

  constructor() {
    super();
    new CollectionController(this, { onChange: (change) => this.#onChange(change) });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#pause);
  }

  override render(): TemplateResult | typeof nothing {
    if (this.collection?.phase !== 'ready' || this.collection.isEmpty) return nothing;
    const messages = messagesFor(this.collection.settings.locale);
    return html`<form part="form" @submit=${this.#onSubmit}>
      <label for="words">${messages.searchLabel}</label>
      <div class="row">
        <span class="with-icon">
          ${icons.search}
          <input
            id="words"
            class="field"
            part="field"
            type="search"
            name="words"
            autocomplete="off"
            aria-describedby="hint"
            @input=${this.#onInput}
            @compositionend=${this.#onInput}
          />
        </span>
        <button class="button primary" part="button">
          ${icons.search}<span class="word">${messages.searchButton}</span>
        </button>
      </div>
      <p id="hint" class="hint">${messages.searchHint}</p>
    </form>`;
  }

  override updated(): void {
    this.#showChosenWords();
  }

  get #field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  #onChange(change: Change): void {
    const words = this.collection?.choices.text;
    if (change !== 'query' || words === this.#applied) return;
    this.#applied = words;
    clearTimeout(this.#pause);
    this.#pause = undefined;
    this.#showChosenWords();
  }

  /** Words chosen elsewhere come into the field; words still being typed stay. */
  #showChosenWords(): void {
    const field = this.#field;
    const words = this.collection?.choices.text ?? '';
    if (!field || this.#pause !== undefined) return;
    if (field.value !== words && (field.value.trim() !== '' || words !== '')) field.value = words;
  }

  #onInput = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#apply(), TYPING_PAUSE_MS);
  };

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#apply();
  }

  #apply(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    const { collection } = this;
    const field = this.#field;
    if (!collection || !field || field.value === (collection.choices.text ?? '')) return;
    collection.choose(withText(collection.choices, field.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-search': GuidanceSearch;
  }
}
