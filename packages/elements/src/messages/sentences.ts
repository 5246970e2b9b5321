import type { Facet } from '@guidance-list/core';
import type { Filled } from './filled.js';
import type { Formats } from './formats.js';
import type { Texts } from './texts.js';

/** What is put together from several texts. */
export interface Sentences {
  /** What a settled change led to, said once: "48 results. Filters: Guidance or Legislation, Europe." */
  announcement(total: number, filters: readonly string[]): string;
  /** From which libraries the list or a work is, and of which partial date. */
  origin(libraries: readonly string[], updated?: string): string;
  /** Of which month the list is; a partial date is handed in. */
  staleTitle(updated: string): string;
  /** A range of years, open at either end. */
  yearRange(from?: number, to?: number): string;
  /** "Filters (2)". */
  counted(label: string, count: number): string;
  notStatedIn(facet: Facet): string;
  without(facet: Facet): string;
  find(facet: Facet): string;
  showAll(facet: Facet, count: number): string;
  showResults(total: number): string;
  /** "Back to 48 results", or to the list where there is no count. */
  backTo(total?: number): string;
  /** "+5 languages", where there is little room. */
  plusLanguages(count: number): string;
  plusFiles(count: number): string;
  /** "Download PDF, English", with what is known of the file. */
  download(format: string | undefined, language: string | undefined): string;
}

/** Puts the sentences of a language together. */
export function sentencesOf(texts: Texts, filled: Filled, formats: Formats): Sentences {
  const { words, facets } = texts;
  const lower = (facet: Facet): string => facets[facet].toLocaleLowerCase(texts.locale);
  return {
    announcement: (total, filters) =>
      [
        filled.sentence(total === 0 ? words.noMatchTitle : filled.results(total)),
        ...(filters.length > 0 ? [filled.announcedFilters(formats.list(filters))] : []),
      ].join(' '),
    origin: (libraries, updated) =>
      [filled.origin(formats.list(libraries)), ...(updated ? [filled.updated(formats.date(updated))] : [])]
        .map(endedOnce)
        .join(' '),
    staleTitle: (updated) => filled.staleTitle(formats.month(updated)),
    yearRange: (from, to) => {
      if (from === undefined) return to === undefined ? '' : filled.toYear(formats.year(to));
      if (to === undefined) return filled.fromYear(formats.year(from));
      return from === to ? formats.year(from) : filled.yearRange(formats.year(from), formats.year(to));
    },
    counted: (label, count) => `${label} (${formats.number(count)})`,
    notStatedIn: (facet) => (facet === 'years' ? words.yearNotStated : filled.notStatedIn(facets[facet])),
    without: (facet) => filled.without(facets[facet], lower(facet)),
    find: (facet) => filled.find(facets[facet], lower(facet)),
    showAll: (facet, count) => filled.showAll(formats.number(count), lower(facet)),
    showResults: (total) => (total === 0 ? words.noResults : filled.show(filled.results(total))),
    backTo: (total) => (total ? filled.backToResults(filled.results(total)) : words.backToList),
    plusLanguages: (count) => `+${filled.languageCount(count)}`,
    plusFiles: (count) => `+${filled.files(count)}`,
    download: (format, language) =>
      formats.list([filled.download(format ?? words.file), ...(language ? [language] : [])]),
  };
}

/** A date may end in a full stop of its own: "14 марта 2023 г." */
function endedOnce(sentence: string): string {
  return sentence.replace(/\.\.$/, '.');
}
