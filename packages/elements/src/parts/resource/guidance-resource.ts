import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  relatedWorks,
  type Catalogue,
  type RelatedWork,
  type Resource,
  type Terms,
} from '@guidance-list/core';
import type { Change, Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { icons } from '../../icons/icons.js';
import { messagesFor, type Messages } from '../../messages/messages-for.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { heading, levelOf } from '../../tokens/heading.js';
import { tokens } from '../../tokens/tokens.js';
import type { GuidanceKeepEvent, GuidanceOpenEvent } from '../card/guidance-card.events.js';
import { keepToggle } from '../card/keep-toggle.js';
import { newerNotice } from '../card/newer-notice.js';
import { openHere } from '../card/open-here.js';
import { readerTexts } from '../card/reader-texts.js';
import { typeset } from '../card/typeset.js';
import { factsLine, typesLine } from '../card/facts-line.js';
import type { WorkView } from '../card/work-view.js';
import { factsStyles } from '../card/facts-line.styles.js';
import { citationBox } from '../citation/citation-box.js';
import { citationStyles } from '../citation/citation-box.styles.js';
import { CitationController } from '../citation/citation-controller.js';
import { bodyText } from './body-text.js';
import { editionBoxes } from './edition-boxes.js';
import { editionsStyles } from './edition-boxes.styles.js';
import { GuidanceBackEvent } from './guidance-resource.events.js';
import { resourceStyles } from './guidance-resource.styles.js';
import { relatedList } from './related-list.js';
import { sideColumn } from './side-column.js';
import { sideStyles } from './side-column.styles.js';

/**
 * One work, opened: what it is about, its facts, all its editions and files, how to cite it, and what is related to it.
 *
 * @tag guidance-resource
 * @fires {GuidanceBackEvent} guidance-back - When the reader wants to leave it.
 * @fires {GuidanceOpenEvent} guidance-open - Before a link to another work is followed; cancelable.
 * @fires {GuidanceDownloadEvent} guidance-download - Before a file is fetched; cancelable.
 * @fires {GuidanceKeepEvent} guidance-keep - When the work was put on the short list, or taken off it.
 * @csspart download - A link to a file.
 * @csspart edition - The box of one edition.
 * @csspart keep - The button that puts the work on the short list.
 * @csspart source - A link to the work at its source.
 * @csspart title - A link that opens another work.
 */
export class GuidanceResource extends LitElement {
  static override styles = [
    tokens,
    base,
    controls,
    factsStyles,
    resourceStyles,
    sideStyles,
    editionsStyles,
    citationStyles,
  ];

  /** Whose opened work is shown; found by itself where the element stands inside it. */
  @property({ attribute: false }) collection: Collection | undefined;
  /** Id of the collection, where it is not around this element. */
  @property() for: string | undefined;
  /** One work to show, whatever is opened. */
  @property({ attribute: false }) resource: Resource | undefined;
  /** Where other editions and related works are looked up, without a collection. */
  @property({ attribute: false }) catalogue: Catalogue | undefined;
  /** The reader's language (BCP 47), without a collection. */
  @property() locale = 'en';
  /** Labels of the feed's own terms, without a collection. */
  @property({ attribute: false }) terms: Terms | undefined;
  /** Level of the title's heading; sections are one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** What the way back says, without a collection. Without it there is none. */
  @property({ attribute: 'back-label' }) backLabel: string | undefined;

  @state() private areFactsOpen = false;

  readonly #citations: CitationController = new CitationController(this);
  #shown: Resource | undefined;
  #catalogue: Catalogue | undefined;
  #related: readonly RelatedWork[] = [];

  constructor() {
    super();
    const onChange = (change: Change): void => {
      if (change === 'opened' && this.#shown && this.#isCollections) void this.focusTitle();
    };
    new CollectionController(this, { onChange, shows: () => this.#isCollections });
  }

  /** Puts the focus on the title, once it is drawn, and brings the beginning of the work into view. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    const title = this.renderRoot.querySelector<HTMLElement>('.head [tabindex]');
    title?.focus({ preventScroll: true });
    const { top } = this.getBoundingClientRect();
    if (top < 0 || top > innerHeight / 2) this.scrollIntoView({ block: 'start' });
  }

  override willUpdate(): void {
    const { collection } = this;
    const isThere = collection?.phase === 'ready';
    const shown = this.resource ?? (isThere ? collection.opened : undefined);
    const catalogue = collection?.scoped ?? this.catalogue;
    if (shown === this.#shown && catalogue === this.#catalogue) return;
    this.#shown = shown;
    this.#catalogue = catalogue;
    this.#related = shown && catalogue ? relatedWorks(catalogue, shown) : [];
    this.areFactsOpen = false;
    this.#citations.copied = 'untried';
  }

  override render(): TemplateResult | typeof nothing {
    const { settings, feed } = this.collection ?? {};
    const resource = this.#shown;
    if (!resource) return nothing;
    const messages = messagesFor(settings?.locale ?? this.locale);
    const view: WorkView = { resource, terms: feed?.terms ?? this.terms, messages };
    const { summary, body } = readerTexts(resource, view.messages.locale);
    return html`<article @guidance-open=${this.#onOpen} @guidance-keep=${this.#onKeep}>
      ${this.#head(view)}
      <div class="columns">
        ${
          summary
            ? html`<p class="lead">
                <span lang=${summary.language ?? nothing} dir="auto">${typeset(summary.text)}</span>
              </p>`
            : nothing
        }
        ${sideColumn({ ...view, level: this.#sectionLevel, isOpen: this.areFactsOpen, onToggle: this.#onFacts })}
        <div class="main">${bodyText(body, summary)} ${this.#sections(view)}</div>
      </div>
    </article>`;
  }

  /** Whether what is shown is what was opened in the collection. */
  get #isCollections(): boolean {
    return this.resource === undefined;
  }

  get #sectionLevel(): number {
    return levelOf(this.headingLevel) + 1;
  }

  #head(view: WorkView): TemplateResult {
    const { resource, messages } = view;
    const { collection } = this;
    const back = collection && this.#isCollections ? backWords(collection, messages) : this.backLabel;
    const isKept = collection?.settings.hasShortList ? collection.shortList.has(resource.id) : undefined;
    const { text, language } = readerTexts(resource, messages.locale).title;
    const title = html`<span class="title" lang=${language ?? nothing}><bdi>${typeset(text)}</bdi></span>`;
    return html`<header class="head">
      <div class="top">
        ${
          back === undefined
            ? nothing
            : html`<button class="back" type="button" @click=${this.#onBack}>
                ${icons.back}<span>${back}</span>
              </button>`
        }
        ${keepToggle(view, isKept)}
      </div>
      ${typesLine(view)} ${heading(this.headingLevel, title)} ${factsLine(view)}
      ${newerNotice({ resource, messages, get: this.#get })}
      ${
        resource.contentNote
          ? html`<p class="content-note" lang=${resource.language ?? nothing}>
              ${icons.info}<span dir="auto">${resource.contentNote}</span>
            </p>`
          : nothing
      }
    </header>`;
  }

  #sections(view: WorkView): TemplateResult {
    const { resource, messages } = view;
    const level = this.#sectionLevel;
    return html`${editionBoxes({ resource, messages, level, get: this.#get })}
    ${citationBox({
      resources: [resource],
      messages,
      level,
      state: this.#citations,
    })}
    ${relatedList(view, this.#related, level)}`;
  }

  readonly #get = (id: string): Resource | undefined => this.#catalogue?.get(id);

  readonly #onBack = (): void => {
    this.dispatchEvent(new GuidanceBackEvent());
    if (this.#isCollections) this.collection?.open(undefined);
  };

  readonly #onOpen = (event: GuidanceOpenEvent): void => openHere(this, event);

  readonly #onKeep = ({ resource }: GuidanceKeepEvent): void => {
    this.collection?.shortList.toggle(resource.id);
  };

  readonly #onFacts = (): void => {
    this.areFactsOpen = !this.areFactsOpen;
  };
}

function backWords({ page, shortList }: Collection, messages: Messages): string {
  if (!shortList.isShown) return messages.backTo(page.total);
  return messages.backToResults(messages.counted(messages.shortList, shortList.works.length));
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-resource': GuidanceResource;
  }
}
