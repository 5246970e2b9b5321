import type { Choices } from '../src/controllers/choices.js';
import { Collection } from '../src/controllers/collection.js';
import type { CollectionWorld } from '../src/controllers/collection-world.js';
import type { Settings } from '../src/controllers/settings.js';
import { messagesFor } from '../src/messages/messages-for.js';
import type { Story } from './story.js';

/** Where the book serves the real catalogue. */
export const CATALOGUE = 'https://hub.example/feed.json';

interface Collected extends Partial<Pick<Settings, 'scope' | 'pageSize'>> {
  /** Addresses of feeds, parted by spaces. */
  readonly src?: string;
  /** A feed that is already there, in place of one with an address. */
  readonly feed?: unknown;
  readonly choices?: Choices;
  /** How often "Show more" was pressed. */
  readonly more?: number;
  /** Ids of the works on the short list, which then stands in place of the results. */
  readonly kept?: readonly string[];
}

type Loader = NonNullable<Story['loaders']>[number];

/** Gives a story a collection of its own, with its feed loaded and the visitor's choices made. */
export function collected(setup: Collected = {}): Loader {
  return async ({ globals }) => {
    const collection = new Collection();
    collection.configure(settingsOf(setup, globals.language));
    if (setup.feed === undefined) await collection.load((setup.src ?? CATALOGUE).split(' '));
    else collection.give([setup.feed]);
    if (setup.choices) collection.choose(setup.choices);
    for (let pressed = 0; pressed < (setup.more ?? 0); pressed += 1) collection.showMore();
    for (const id of setup.kept ?? []) collection.shortList.toggle(id);
    if (setup.kept) collection.shortList.show(true);
    return { collection };
  };
}

/** Gives a story a collection whose feed is still under way. */
export function collecting(src: string, world: CollectionWorld = {}): Loader {
  return ({ globals }) => {
    const collection = new Collection(world);
    collection.configure(settingsOf({}, globals.language));
    void collection.load([src]);
    return Promise.resolve({ collection });
  };
}

function settingsOf({ scope = {}, pageSize = 20, kept }: Collected, language: string): Settings {
  return { scope, pageSize, locale: messagesFor(language).locale, hasShortList: kept !== undefined };
}
