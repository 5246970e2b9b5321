import type { Resource } from '@guidance-list/core';

/** What can happen to a short list: a work was put on it or taken off, or it was shown, left or cleared. */
export type ShortListChange = 'kept' | 'short-list';

/**
 * The works a visitor has put aside, in the order they were put there. They are held in memory alone and end with the page:
 * nothing of them is stored, sent, or written into the address.
 */
export class ShortList {
  /** Whether it stands in place of the results. */
  isShown = false;
  readonly #ids = new Set<string>();

  constructor(
    readonly get: (id: string) => Resource | undefined,
    readonly tell: (change: ShortListChange) => void,
  ) {}

  /** The works that are still there: a feed may have lost some since. */
  get works(): readonly Resource[] {
    return [...this.#ids].flatMap((id) => this.get(id) ?? []);
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Puts a work on the list, or takes it off. */
  toggle(id: string): void {
    if (!this.#ids.delete(id)) this.#ids.add(id);
    this.tell('kept');
  }

  clear(): void {
    this.#ids.clear();
    this.tell('short-list');
  }

  show(isShown: boolean): void {
    this.isShown = isShown;
    this.tell('short-list');
  }
}
