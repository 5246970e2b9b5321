import { CATEGORY, TAG, readDownloadLine, type Download, type SourceRecord } from '@guidance-list/importers';
import type { Facts, SurveyedDownload } from './facts.ts';

/**
 * A surveyed record as every importer hands records on. Nothing is added to the facts: no place, year, publisher, language
 * of a file or address is guessed.
 *
 * @param summary our own one-liner after review; `null` where only a remark about the record would stand there
 */
export function recordOf(facts: Facts, summary: string | null): SourceRecord {
  const { id, title, titleIsCut = false, url, categories, tags, downloads = [], otherLanguagesNote } = facts;
  return {
    sourceId: String(id),
    ...(title !== undefined && { title, titleIsCut }),
    ...(summary !== null && { summary }),
    language: 'en',
    ...(url !== undefined && { url }),
    terms: [
      ...categories.map((name) => ({ taxonomy: CATEGORY, name })),
      ...tags.map((name) => ({ taxonomy: TAG, name })),
    ],
    downloads: downloads.map(downloadOf),
    ...(otherLanguagesNote && { otherLanguages: true }),
  };
}

/** The line as our own importer reads it; where the survey states publishers and year, the survey is right. */
function downloadOf({ label, publishers, year }: SurveyedDownload): Download {
  const { issued, ...read } = readDownloadLine(label);
  const isSameYear = year !== null && issued?.startsWith(String(year)) === true;
  return {
    ...read,
    publishers,
    ...(year !== null && { issued: isSameYear ? issued : String(year) }),
    isDoubtful: false,
    isSplit: false,
  };
}
