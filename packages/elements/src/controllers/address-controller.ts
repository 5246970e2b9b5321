import type { ReactiveController } from 'lit';
import { addressText, addressedPlace, foreignParts, placeText } from './address-text.js';
import { withText } from './choices.js';
import type { Change, Collection } from './collection.js';
import type { CollectionHost } from './collection-controller.js';
import type { Place } from './place.js';

/** An element whose page may let it keep its state in the address. */
export interface AddressHost extends CollectionHost {
  readonly id: string;
  readonly hasUpdated: boolean;
  /** `fragment` or `query`; anything else keeps the address as it is. */
  readonly address: string | undefined;
  readonly collection: Collection;
}

/** Names of the lists that have a part in the address. */
const taken = new Set<string>();

/**
 * Keeps the state of a list in the page's address, where the page asks for it, and follows Back and Forward. Every choice is a step
 * of the history, words that are being typed and further pages are not.
 */
export class AddressController implements ReactiveController {
  #kind: 'hash' | 'search' | undefined;
  #name = '';
  /** What the fragment or query held before the list wrote into it. */
  #before = '';
  #last: Place = { choices: {}, pages: 1 };
  #isTyping = false;
  #isReading = false;
  #stop: (() => void) | undefined;

  constructor(readonly host: AddressHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.hostUpdate();
  }

  hostUpdate(): void {
    const { address } = this.host;
    const kind = address === 'fragment' ? 'hash' : address === 'query' ? 'search' : undefined;
    if (kind === this.#kind) return;
    this.hostDisconnected();
    if (kind) this.#start(kind);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#kind = undefined;
    taken.delete(this.#name);
  }

  #start(kind: 'hash' | 'search'): void {
    this.#kind = kind;
    this.#name = freeName(this.host.id);
    taken.add(this.#name);
    this.#before = foreignParts(this.#text, this.#name).join('&');
    const stop = this.host.collection.subscribe((change) => this.#write(change));
    addEventListener('popstate', this.#read);
    this.#stop = () => {
      stop();
      removeEventListener('popstate', this.#read);
    };
    this.#read();
  }

  get #text(): string {
    return this.#kind ? location[this.#kind].slice(1) : '';
  }

  /** A fragment without our parts is a place of the page that was gone to, unless it is the one from before. */
  readonly #read = (): void => {
    const { collection } = this.host;
    const text = this.#text;
    const foreign = foreignParts(text, this.#name).join('&');
    if (foreign === text && foreign !== this.#before && this.#kind === 'hash' && text !== '') return;
    const place = addressedPlace(text, this.#name);
    this.#last = place;
    if (placeText(place) === placeText(collection.place)) return;
    this.#isReading = true;
    collection.goTo(place);
    this.#isReading = false;
  };

  #write(change: Change): void {
    if (change === 'feed' || this.#isReading || !this.#kind) return;
    const { place } = this.host.collection;
    const isTyping = change === 'query' && isSameButForWords(place, this.#last);
    const url = new URL(location.href);
    url[this.#kind] = addressText(this.#text, this.#name, place);
    const isNew = change !== 'more' && !(isTyping && this.#isTyping);
    this.#isTyping = isTyping;
    this.#last = place;
    if (url.href !== location.href) writeAddress(url, isNew);
  }
}

function isSameButForWords(place: Place, last: Place): boolean {
  const [now, before] = [place, last].map(({ choices }) =>
    placeText({ choices: withText(choices, ''), pages: 1 }),
  );
  return now === before && place.choices.text !== last.choices.text;
}

/** The name a list has in the address: its id, else `guidance`; of two that are alike the later one is numbered. */
function freeName(id: string): string {
  const name = /^[\w-]+$/.test(id) ? id : 'guidance';
  for (let number = 1; ; number += 1) {
    const numbered = number === 1 ? name : `${name}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Some pages may not change their address, such as one in a sandbox. The list works without it. */
function writeAddress(url: URL, isNew: boolean): void {
  try {
    history[isNew ? 'pushState' : 'replaceState'](history.state, '', url);
  } catch {
    // Nothing is lost but the address.
  }
}
