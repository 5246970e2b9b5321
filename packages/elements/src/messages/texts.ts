import type { Facet, Sort } from '@guidance-list/core';

/** Facets whose values stand in a list that can be long; places are a tree, and years a range. */
export type ListedFacet = Exclude<Facet, 'places' | 'years'>;

/** Texts that take values, and what `{0}`, `{1}` stand for in each. */
export interface Phrases {
  quoted: [text: string];
  /** Which filter an advice is about; `{1}` is the label as it stands inside a sentence. */
  without: [label: string, lowerLabel: string];
  removeFilter: [label: string, value: string];
  placesIn: [place: string];
  fromYear: [year: string];
  toYear: [year: string];
  yearRange: [from: string, to: string];
  /** A text of its own, with its full stop. */
  sentence: [text: string];
  announcedFilters: [filters: string];
  origin: [feedTitle: string];
  updated: [date: string];
  staleTitle: [month: string];
  /** The format, or the word for "file" where the format is not stated. */
  download: [format: string];
  seeAt: [host: string];
  sameSubject: [subjects: string];
  sameType: [types: string];
  sharedWords: [words: string];
}

/**
 * Texts that depend on a number, which is `{0}`. One form per category of `Texts.plurals`, parted by `|`; a single form
 * where all are alike.
 */
export interface Counts {
  results: [];
  ofTotal: [];
  showResults: [];
  chosenCount: [];
  filtersCount: [];
  shownOf: [total: string];
  showMore: [];
  clearEverything: [];
  skippedTitle: [total: string];
  skippedText: [];
  overLimitsTitle: [];
  backToResults: [];
  pages: [];
  moreLanguages: [];
  plusLanguages: [];
  files: [];
  moreFiles: [];
  plusFiles: [];
  /** Publishers that two works share, named in `{1}`. */
  samePublisher: [publishers: string];
}

/** Texts that are said as they stand. */
export type Word =
  // Search and filters
  | 'searchLabel'
  | 'searchHint'
  | 'searchButton'
  | 'filters'
  | 'filtersNote'
  | 'panelNote'
  | 'filtersInForce'
  | 'notStated'
  | 'yearNotStated'
  | 'from'
  | 'to'
  | 'nothingFound'
  | 'showFewer'
  | 'clearAll'
  | 'clearAllFilters'
  | 'close'
  | 'sortBy'
  // Results and states
  | 'noResults'
  | 'noMatchTitle'
  | 'noMatchText'
  | 'withoutWords'
  | 'stillNone'
  | 'loading'
  | 'stalledTitle'
  | 'stalledText'
  | 'startAgain'
  | 'failedTitle'
  | 'failedText'
  | 'failedDetails'
  | 'tryAgain'
  | 'emptyTitle'
  | 'emptyText'
  | 'openLibrary'
  | 'offlineTitle'
  | 'offlineText'
  | 'staleText'
  | 'skippedReport'
  | 'overLimitsText'
  // A card and an opened work
  | 'downloadShort'
  | 'file'
  | 'openAtSource'
  | 'otherLanguages'
  | 'newerEdition'
  | 'newestEdition'
  | 'backToList'
  | 'editions'
  | 'format'
  | 'size'
  | 'pagesLabel'
  | 'facts'
  | 'factsAbout'
  | 'publishedBy'
  | 'writtenBy'
  | 'languages'
  | 'meantFor'
  | 'rights'
  | 'added'
  | 'jurisdiction'
  | 'adopted'
  | 'inForce'
  | 'legalStatus'
  | 'cite'
  | 'plainText'
  | 'copy'
  | 'copied'
  | 'copyFailed'
  | 'related'
  | 'namedBySource';

/** All that the elements say in one language, as a translator writes it. */
export interface Texts {
  /** BCP 47, without a region. */
  readonly locale: string;
  /** The language's plural categories, in the order in which the forms of `counts` stand. */
  readonly plurals: string;
  /** Stands between the parts of a list. */
  readonly comma: string;
  /** Units of size are written out, where the short ones would not be understood. */
  readonly hasLongUnits?: boolean;
  readonly words: Readonly<Record<Word, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly sorts: Readonly<Record<Sort, string>>;
  /** Label of a field that finds values of a facet. */
  readonly find: Readonly<Record<ListedFacet, string>>;
  /** `{0}` is how many values there are: always more than a few. */
  readonly showAll: Readonly<Record<ListedFacet, string>>;
  readonly phrases: Readonly<Record<keyof Phrases, string>>;
  readonly counts: Readonly<Record<keyof Counts, string>>;
}
