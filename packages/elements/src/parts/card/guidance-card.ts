import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  excerpt,
  newestEdition,
  offeredFiles,
  publishersOf,
  type Resource,
  type Terms,
} from '@guidance-list/core';
import { messagesFor } from '../../messages/messages-for.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { heading } from '../../tokens/heading.js';
import { tokens } from '../../tokens/tokens.js';
import { editionYear } from './edition-name.js';
import { feedText } from './feed-text.js';
import { fileSlip } from './file-slip.js';
import { slipStyles } from './file-slip.styles.js';
import { keepToggle } from './keep-toggle.js';
import { languageInLine } from './download-label.js';
import { formatName } from './format-name.js';
import { hostName } from './host-name.js';
import { cardStyles } from './guidance-card.styles.js';
import { newerFlag, newerNotice } from './newer-notice.js';
import { openLink } from './open-link.js';
import { factsStyles } from './facts-line.styles.js';
import { readerTexts } from './reader-texts.js';
import { factsLine, typesLine } from './facts-line.js';
import { placeNames, type WorkView } from './work-view.js';
import { typeset } from './typeset.js';

/**
 * One work as an entry of a list: kind, title, facts, a sentence, and the file slip that says what a tap will fetch.
 *
 * @tag guidance-card
 * @fires {GuidanceOpenEvent} guidance-open - Before the title's link is followed; cancelable.
 * @fires {GuidanceDownloadEvent} guidance-download - Before a file is fetched; cancelable.
 * @fires {GuidanceKeepEvent} guidance-keep - When the work was put on the short list, or taken off it.
 * @csspart card - The card.
 * @csspart title - The link that carries the title.
 * @csspart keep - The button that puts the work on the short list.
 * @csspart slip - The foot with the files.
 * @csspart download - A link to a file, or to the source.
 */
export class GuidanceCard extends LitElement {
  static override styles = [tokens, base, controls, factsStyles, cardStyles, slipStyles];

  /** Without one there is nothing to see. */
  @property({ attribute: false }) resource: Resource | undefined;
  /** Finds other works by their id, to tell whether a newer edition exists. */
  @property({ attribute: false }) get: (id: string) => Resource | undefined = () => undefined;
  /** The reader's language (BCP 47). */
  @property() locale = 'en';
  /** Labels of the feed's own terms. */
  @property({ attribute: false }) terms: Terms | undefined;
  /** Level of the title's heading. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** Whether the work is on the visitor's short list; without a value the card offers none. */
  @property({ attribute: false }) isKept: boolean | undefined;
  /** As a box, as a ruled entry, or as two lines. */
  @property() layout: 'cards' | 'list' | 'compact' = 'cards';

  @state() private isUnfolded = false;

  /** Puts the focus on the title, once it is drawn. */
  async focusTitle(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.open')?.focus();
  }

  override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('resource')) this.isUnfolded = false;
  }

  override render(): TemplateResult | typeof nothing {
    const { resource, terms } = this;
    if (!resource) return nothing;
    const view: WorkView = { resource, terms, messages: messagesFor(this.locale) };
    return this.layout === 'compact' ? this.#compact(view) : this.#whole(view);
  }

  #whole(view: WorkView): TemplateResult {
    const { resource, messages } = view;
    const { summary, body } = readerTexts(resource, messages.locale);
    const about = summary ?? body;
    const toggle = keepToggle(view, this.isKept);
    const isList = this.layout === 'list' && toggle === nothing;
    return html`<div class="card ${this.layout}" part="card">
      <div class="entry">
        ${isList ? nothing : html`<div class="top">${typesLine(view)}${toggle}</div>`} ${this.#title(view)}
        ${factsLine(view, { withTypes: isList })}
        ${
          about
            ? html`<p class="summary">
                <span lang=${about.language ?? nothing} dir="auto">${typeset(excerpt(about.text))}</span>
              </p>`
            : nothing
        }
        ${newerNotice({ resource, messages, get: this.get })}
      </div>
      ${fileSlip({ resource, messages, isUnfolded: this.isUnfolded, onToggle: this.#onToggle })}
    </div>`;
  }

  #compact(view: WorkView): TemplateResult {
    const { resource, messages } = view;
    const year = editionYear(newestEdition(resource), messages);
    const publishers = publishersOf(resource);
    const { first } = offeredFiles(resource, messages.locale);
    const file = first
      ? [formatName(first), languageInLine(first, messages)]
      : [resource.url === undefined ? undefined : hostName(resource.url)];
    const facts = [
      year ?? messages.yearNotStated,
      messages.list(publishers.length > 0 ? publishers : placeNames(view)),
      messages.list(file.filter((fact) => fact !== undefined)),
    ];
    return html`<div class="card ${this.layout}" part="card">
      ${this.#title(view)}
      <p class="line">
        ${facts.filter((fact) => fact !== '').map((fact) => html`<span><bdi>${fact}</bdi></span> `)}
        ${newerFlag({ resource, messages, get: this.get })} ${keepToggle(view, this.isKept)}
      </p>
    </div>`;
  }

  #title({ resource, messages }: WorkView): TemplateResult {
    const { text, language } = readerTexts(resource, messages.locale).title;
    const content = feedText(typeset(text), language);
    return heading(this.headingLevel, openLink({ resource, content, className: 'title' }));
  }

  readonly #onToggle = (): void => {
    this.isUnfolded = !this.isUnfolded;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-card': GuidanceCard;
  }
}
