import type { Query, Scope } from '@guidance-list/core';

/** What the page, not the visitor, has decided. */
export interface Settings {
  readonly scope: Scope;
  /** BCP 47; one that the messages know. */
  readonly locale: string;
  readonly pageSize: number;
  /** The order without words, until the visitor picks another. */
  readonly sort?: Query['sort'];
  /** Whether visitors can put works on a short list. */
  readonly hasShortList?: boolean;
}
