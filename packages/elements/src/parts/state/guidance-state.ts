import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Collection } from '../../controllers/collection.js';
import { CollectionController } from '../../controllers/collection-controller.js';
import { icons } from '../../icons/icons.js';
import { messagesFor, type Messages } from '../../messages/messages-for.js';
import { base } from '../../tokens/base.js';
import { controls } from '../../tokens/controls.js';
import { tokens } from '../../tokens/tokens.js';
import { feedNotices } from './feed-notices.js';
import { stateStyles } from './guidance-state.styles.js';

const ICONS: Readonly<Record<string, TemplateResult>> = {
  failed: icons.alert,
  notice: icons.alert,
  offline: icons.offline,
};

/**
 * What a reader should know of the feed: that it is loading, takes long, failed or is empty, and, once it is there,
 * whether it is old or incomplete, and whether the device is offline. There is nothing to see where all is well.
 *
 * @tag guidance-state
 * @csspart box - The box around a message.
 */
export class GuidanceState extends LitElement {
  static override styles = [tokens, base, controls, stateStyles];

  /** Whose state is told. */
  @property({ attribute: false }) collection: Collection | undefined;

  /** Address of the library's own page, for readers who cannot wait. */
  @property({ attribute: false }) home: string | undefined;

  constructor() {
    super();
    new CollectionController(this);
  }

  override render(): TemplateResult | typeof nothing {
    const { collection } = this;
    if (!collection) return nothing;
    const messages = messagesFor(collection.settings.locale);
    return html`<div class="region" role="status" tabindex="-1">${this.#message(collection, messages)}</div>
      ${collection.phase === 'loading' ? skeleton(2) : collection.phase === 'stalled' ? skeleton(1) : nothing}`;
  }

  #message(collection: Collection, messages: Messages): unknown {
    switch (collection.phase) {
      case 'loading':
        return html`<p class="loading wait">${messages.loading}</p>`;
      case 'stalled':
        return this.#box('stalled', [messages.stalledTitle, messages.stalledText], messages.startAgain);
      case 'failed':
        return [
          this.#box('failed', [messages.failedTitle, messages.failedText], messages.tryAgain),
          this.#details(collection, messages),
        ];
      case 'ready':
        return this.#ready(collection, messages);
      default:
        return nothing;
    }
  }

  /** What is there, and what a reader should know of it. */
  #ready(collection: Collection, messages: Messages): unknown {
    const { failures, isEmpty, isOffline } = collection;
    return [
      isEmpty ? this.#box('empty', [messages.emptyTitle, messages.emptyText]) : nothing,
      isOffline ? this.#box('offline', [messages.offlineTitle, messages.offlineText]) : nothing,
      failures.length > 0
        ? [
            this.#box('notice', [messages.partFailedTitle, messages.failedText], messages.tryAgain),
            this.#details(collection, messages),
          ]
        : nothing,
      isEmpty ? nothing : feedNotices(collection, this.#libraryLink()),
    ];
  }

  #box(kind: string, [title, text]: [string, string], retry?: string): TemplateResult {
    return html`<div class="box ${kind}" part="box">
      ${ICONS[kind] ?? icons.info}
      <div class="text">
        <p><b>${title}</b></p>
        <p>${text}</p>
        ${
          kind === 'offline'
            ? nothing
            : html`<div class="actions">
                ${
                  retry
                    ? html`<button class="button" type="button" @click=${this.#onRetry}>
                        ${icons.retry}${retry}
                      </button>`
                    : nothing
                }
                ${this.#libraryLink()}
              </div>`
        }
      </div>
    </div>`;
  }

  #libraryLink(): TemplateResult | typeof nothing {
    const home = this.collection?.feed.home ?? this.home;
    if (!home || !this.collection) return nothing;
    return html`<a class="button" href=${home} rel="noopener noreferrer" referrerpolicy="no-referrer">
      ${messagesFor(this.collection.settings.locale).openLibrary}
    </a>`;
  }

  #details({ failures }: Collection, messages: Messages): TemplateResult {
    const facts = failures
      .map(({ status, kind, host }) => [status ?? kind, host].filter((fact) => fact !== '').join(', '))
      .join('; ');
    return html`<p class="details">
      <span>${messages.failedDetails} <code>${facts}</code></span>
    </p>`;
  }

  /** The button goes with its message, so the region that holds both keeps the focus. */
  #onRetry(): void {
    this.renderRoot.querySelector<HTMLElement>('.region')?.focus();
    this.collection?.retry();
  }
}

function skeleton(cards: number): TemplateResult {
  const card = html`<div>
    <div class="card"><i></i><i></i><i></i><i></i></div>
    <div class="slip"><i></i></div>
  </div>`;
  return html`<div class="skeleton wait" aria-hidden="true">
    ${Array.from({ length: cards }, () => card)}
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'guidance-state': GuidanceState;
  }
}
