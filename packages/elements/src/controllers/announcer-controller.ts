import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Change } from './collection.js';

const SETTLED_AFTER_MS = 700;

/**
 * Says once, in words, what a change of the choices or of the short list led to: after the last change of a series, never on
 * the first showing. The host draws `text` in a status region.
 */
export class AnnouncerController implements ReactiveController {
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly host: ReactiveControllerHost,
    readonly sentence: (change: Change) => string,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.text = '';
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** To be called with every change of the collection. */
  readonly hear = (change: Change): void => {
    if (change !== 'query' && change !== 'kept') return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = this.#different(this.sentence(change));
      this.host.requestUpdate();
    }, SETTLED_AFTER_MS);
  };

  /** A region that keeps its text is not read again: the same sentence twice differs by a no-break space. */
  #different(sentence: string): string {
    return sentence === this.text ? `${sentence}\u00A0` : sentence;
  }
}
