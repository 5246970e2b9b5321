import type { Facet, Sort } from '@guidance-list/core';

/** Texts that take values, and what `{0}`, `{1}` stand for in each. */
export interface Phrases {
  quoted: [text: string];
  /** Which filter an advice is about; `{1}` is the label as it stands inside a sentence. */
  without: [label: string, lowerLabel: string];
  /** Label of a field that finds values of a facet. */
  find: [label: string, lowerLabel: string];
  /** A button that shows all values of a facet; there are more than a few. */
  showAll: [count: string, lowerLabel: string];
  /** A button that shows results: `{0}` is "48 results". */
  show: [results: string];
  backToResults: [results: string];
  removeFilter: [label: string, value: string];
  /** What a work does not say, where nothing else names the filter. */
  notStatedIn: [label: string];
  placesIn: [place: string];
  fromYear: [year: string];
  toYear: [year: string];
  yearRange: [from: string, to: string];
  /** A text of its own, with its full stop. */
  sentence: [text: string];
  announcedFilters: [filters: string];
  origin: [libraries: string];
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
 * Texts that depend on a number, which is `{0}`. One form per category of `Texts.plurals`, parted by `|`; the last one serves
 * the categories that are left, so that forms which are alike, or which no whole number above zero takes, are written once.
 */
export interface Counts {
  results: [];
  ofTotal: [];
  chosenCount: [];
  shownOf: [total: string];
  showMore: [];
  clearEverything: [];
  skippedTitle: [total: string];
  skippedText: [];
  overLimitsTitle: [];
  pages: [];
  moreLanguages: [];
  languageCount: [];
  files: [];
  moreFiles: [];
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
  | 'title'
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
  | 'partFailedTitle'
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
  | 'citeAll'
  | 'plainText'
  | 'copy'
  | 'copyAll'
  | 'copied'
  | 'copyFailed'
  | 'related'
  | 'namedBySource'
  // The short list
  | 'shortList'
  | 'shortListNote'
  | 'print';

/** All that the elements say in one language, as a translator writes it. */
export interface Texts {
  /** BCP 47, without a region. */
  readonly locale: string;
  /** The language's plural categories, in the order in which the forms of `counts` stand. */
  readonly plurals: string;
  /** What stands between a number of whole millions and its noun, which then takes the form of `other`. */
  readonly afterMillions?: string;
  /** Stands between the parts of a list. */
  readonly comma: string;
  /** Parts the thousands of a number up to 9,999. Arabic needs none: its digits are those of the region. */
  readonly thousands: string;
  /** What Arabic, English, Spanish, French, Russian and Chinese are called, each in one word. */
  readonly languages: string;
  /** Units of size are written out, where the short ones would not be understood. */
  readonly hasLongUnits?: boolean;
  readonly words: Readonly<Record<Word, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly sorts: Readonly<Record<Sort, string>>;
  readonly phrases: Readonly<Record<keyof Phrases, string>>;
  readonly counts: Readonly<Record<keyof Counts, string>>;
}
