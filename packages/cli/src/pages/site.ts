import type { Catalogue, FeedInfo, Resource, Terms } from '@guidance-list/core';
import type { Messages } from '@guidance-list/elements/words';

/** What all pages of one build have in common. */
export interface Site {
  /** The works of the list, in the order in which they stand. */
  readonly resources: readonly Resource[];
  /** The same works, to ask which are related or replaced. */
  readonly catalogue: Catalogue;
  readonly feed: FeedInfo;
  readonly terms: Terms | undefined;
  readonly title: string;
  readonly messages: Messages;
  /** How the list is divided: by year, by first letter, or not at all. */
  readonly groupedBy: 'year' | 'letter' | undefined;
  /** File name of a work's page, by the work's id. */
  readonly pageNames: ReadonlyMap<string, string>;
  /** Absolute address of the folder, with a slash at its end, where it is known. */
  readonly base: string | undefined;
  /** The other files beside the list: name of the format and of the file. */
  readonly beside: readonly { readonly format: string; readonly path: string; readonly mediaType: string }[];
  /** Name of the page whose search needs a script, where it is built. */
  readonly offline: string | undefined;
}
