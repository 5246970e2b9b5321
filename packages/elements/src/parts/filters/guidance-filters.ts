import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { NOT_STATED, type Facet } from '@guidance-list/core';
import { filtersOf } from '../../controllers/attributes.js';
import { choicesInForce, toggled, withYears, withoutFilters } from '../../controllers/choices.js';
import type { Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { valueName } from '../../controllers/value-name.js';
import { messagesFor, type Messages } from '../../messages/messages-for.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { tokens } from '../../tokens/tokens.js';
import { choiceList, type ListView } from './choice-list.js';
import { filterGroup } from './filter-group.js';
import { filterPanel, keepFocusInside } from './filter-panel.js';
import { panelStyles } from './filter-panel.styles.js';
import { GuidanceCloseEvent } from './guidance-filters.events.js';
import { filtersStyles } from './guidance-filters.styles.js';
import { heading } from '../../tokens/heading.js';
import { placeTreeList } from './place-tree-list.js';
import { yearChoices } from './year-choices.js';
import { yearsStyles } from './year-choices.styles.js';

const FOLDED: ListView = { isWhole: false, find: '' };

/**
 * The filters, each a group of check boxes with the number of works every choice would give.
 *
 * @tag guidance-filters
 * @fires {GuidanceCloseEvent} guidance-close - When the reader leaves the panel.
 * @csspart panel - The panel that fills the place of a narrow list.
 */
export class GuidanceFilters extends LitElement {
  static override styles = [tokens, base, controls, filtersStyles, yearsStyles, panelStyles];

  /** What is filtered; found by itself where the element stands inside it. */
  @property({ attribute: false }) collection: Collection | undefined;

  /** Id of the collection, where it is not around this element. */
  @property() for: string | undefined;

  /** Which filters, in which order. */
  @property() filters: string | undefined;

  /** Level of the heading above the filters. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Shown as a panel that keeps the focus until it is closed; long groups start closed. */
  @property({ type: Boolean }) panel = false;

  @state() private views: ReadonlyMap<Facet, ListView> = new Map();
  @state() private openedPlaces: ReadonlyMap<string, boolean> = new Map();
  @state() private openedGroups: ReadonlyMap<Facet, boolean> = new Map();

  constructor() {
    super();
    new CollectionController(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { collection } = this;
    if (collection?.phase !== 'ready' || collection.isEmpty) return nothing;
    const messages = messagesFor(collection.settings.locale);
    const title = heading(this.headingLevel, html`<span class="title" id="title">${messages.filters}</span>`);
    const groups = html`<div class="groups">
      ${filtersOf(this.filters).map((facet) => this.#group(collection, facet, messages))}
    </div>`;
    return filterPanel({
      isPanel: this.panel,
      title,
      groups,
      messages,
      total: collection.page.total,
      onClear: () => collection.choose(withoutFilters(collection.choices)),
      onClose: () => this.#close(),
      onKey: (event) => keepFocusInside(event, this.renderRoot),
    });
  }

  /** Puts the focus on the heading of filters that stand beside a list. */
  focusHeading(): void {
    this.renderRoot.querySelector<HTMLElement>('.head [tabindex]')?.focus();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('panel') && this.panel) this.renderRoot.querySelector<HTMLElement>('.close')?.focus();
  }

  #close(): void {
    const event = new GuidanceCloseEvent();
    this.dispatchEvent(event);
  }

  /** The focus stays on the value that was chosen, wherever it stands now; where it is gone the group takes it. */
  #focusChoice(facet: Facet, value: string): void {
    const boxes = this.renderRoot.querySelectorAll<HTMLInputElement>(`#${facet} [type='checkbox']`);
    const box = [...boxes].find(({ name }) => name === value);
    (box ?? this.renderRoot.querySelector<HTMLElement>(`#${facet} > summary`))?.focus();
  }

  #group(collection: Collection, facet: Facet, messages: Messages): unknown {
    const entries = collection.page.counts[facet];
    if (!entries.some(({ value }) => value !== NOT_STATED)) return nothing;
    const chosenCount = choicesInForce(collection.choices).filter((choice) => choice.facet === facet).length;
    const startsOpen = !this.panel || chosenCount > 0 || facet === 'types' || facet === 'places';
    return filterGroup(
      {
        facet,
        title: messages.facets[facet],
        chosenCount,
        isOpen: this.openedGroups.get(facet) ?? startsOpen,
        messages,
        onToggle: (isOpen) => {
          if (isOpen !== startsOpen) this.openedGroups = new Map(this.openedGroups).set(facet, isOpen);
        },
      },
      this.#choices(collection, facet, messages),
    );
  }

  #choices(collection: Collection, facet: Facet, messages: Messages): unknown {
    const entries = collection.page.counts[facet];
    const name = (value: string): string => valueName(collection, facet, value);
    const onChoose = (value: string): void => {
      collection.choose(toggled(collection.choices, facet, value));
      void this.updateComplete.then(() => this.#focusChoice(facet, value));
    };
    if (facet === 'places') {
      const onOpen = (value: string, isOpen: boolean): void => {
        this.openedPlaces = new Map(this.openedPlaces).set(value, isOpen);
      };
      return placeTreeList({ entries, name, messages, opened: this.openedPlaces, onOpen, onChoose });
    }
    if (facet === 'years') {
      const range = collection.choices.years;
      const onRange = (years: typeof range): void => collection.choose(withYears(collection.choices, years));
      return yearChoices({ entries, range, messages, notStatedLabel: name(NOT_STATED), onRange, onChoose });
    }
    const onView = (view: ListView): void => {
      this.views = new Map(this.views).set(facet, view);
    };
    const view = this.views.get(facet) ?? FOLDED;
    return choiceList({ facet, entries, name, messages, view, onView, onChoose });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-filters': GuidanceFilters;
  }
}
