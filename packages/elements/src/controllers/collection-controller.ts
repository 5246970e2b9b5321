import type { LitElement, ReactiveController } from 'lit';
import { Collection, type Change } from './collection.js';
import { outerNode } from './outer-node.js';

/** An element that shows a part of a collection. */
export interface CollectionHost extends LitElement {
  collection: Collection | undefined;
  /** Id of the element whose collection it is, where that is none around it. */
  readonly for?: string | undefined;
}

/** What an element does with its collection beside drawing. */
export interface CollectionUse {
  /** Runs once the host has drawn a change. */
  readonly onChange?: (change: Change) => void;
  /** Whether the host shows a work that is opened. */
  readonly shows?: () => boolean;
}

const connected = new Set<CollectionController>();

/** Lets all parts on the page look again for the collection they belong to. */
export function gatherParts(): void {
  for (const part of connected) part.find();
}

/**
 * Draws its host again whenever the host's collection changes. A host that was given no collection finds its own: that of the
 * element named by `for`, else of the nearest element around it that has one.
 */
export class CollectionController implements ReactiveController {
  #found: Collection | undefined;
  #heard: Collection | undefined;
  #stop: (() => void) | undefined;

  constructor(
    readonly host: CollectionHost,
    readonly use: CollectionUse = {},
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    this.find();
  }

  hostUpdate(): void {
    this.find();
  }

  hostDisconnected(): void {
    connected.delete(this);
    this.#stop?.();
    this.#heard = undefined;
    this.#stop = undefined;
  }

  /** Finds the collection, and listens to it. */
  find(): void {
    const { host } = this;
    if (!host.isConnected) return;
    if (host.collection === this.#found) {
      const found = collectionOf(host);
      if (found !== this.#found) host.collection = this.#found = found;
    }
    this.#listen();
  }

  #listen(): void {
    const { collection } = this.host;
    if (this.#heard === collection) return;
    this.#stop?.();
    this.#heard = collection;
    this.#stop = collection?.subscribe((change) => this.#hear(change), this.use.shows);
  }

  #hear(change: Change): void {
    const { onChange } = this.use;
    this.host.requestUpdate();
    if (onChange) void this.host.updateComplete.then(() => onChange(change));
  }
}

function collectionOf(part: CollectionHost): Collection | undefined {
  if (part.for) {
    const root = part.getRootNode() as Document | ShadowRoot;
    return heldBy(root.getElementById(part.for));
  }
  for (let node = outerNode(part); node; node = outerNode(node)) {
    const collection = heldBy(node);
    if (collection) return collection;
  }
  return undefined;
}

function heldBy(node: Node | null): Collection | undefined {
  const { collection } = (node ?? {}) as { collection?: unknown };
  return collection instanceof Collection ? collection : undefined;
}
