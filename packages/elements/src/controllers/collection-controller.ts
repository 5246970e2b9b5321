import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Change, Collection } from './collection.js';

/** An element that shows a part of a collection. */
export interface CollectionHost extends ReactiveControllerHost {
  collection: Collection | undefined;
}

/** Draws its host again whenever the host's collection changes, also after the host was given another one. */
export class CollectionController implements ReactiveController {
  #heard: Collection | undefined;
  #stop: (() => void) | undefined;

  /** `onChange` runs once the host has drawn the change. */
  constructor(
    readonly host: CollectionHost,
    readonly onChange?: (change: Change) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#listen();
  }

  hostUpdate(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#heard = undefined;
    this.#stop = undefined;
  }

  #listen(): void {
    const { collection } = this.host;
    if (this.#heard === collection) return;
    this.#stop?.();
    this.#heard = collection;
    this.#stop = collection?.subscribe((change) => {
      this.host.requestUpdate();
      if (this.onChange) void this.host.updateComplete.then(() => this.onChange?.(change));
    });
  }
}
