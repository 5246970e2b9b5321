import { addressVerdict } from '@guidance-list/core';
import { documentType } from '../content/site-document.js';
import type { Download } from '../record/download-line.js';
import type { CsvCells } from './csv-cells.js';

interface FileInLanguage {
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

const NOTHING: Download = { line: '', label: '', publishers: [], isDoubtful: false, isSplit: false };

/** The edition that a row states, a download for each of its files and languages; none where it states nothing of the kind. */
export function csvFiles(cells: CsvCells): Download[] {
  const edition = cells.text('edition');
  const issued = cells.date('issued', 'editions');
  const languages = cells.languages();
  const files = cells.several('file').flatMap((text) => fileAt(text, cells));
  const paired = filesInLanguages(files, languages);
  const isStated = edition !== '' || issued !== undefined;
  const stated: Download = {
    ...NOTHING,
    ...(edition ? { edition } : {}),
    ...(issued === undefined ? {} : { issued }),
  };
  if (paired.length === 0) return isStated ? [stated] : [];
  return paired.map(({ url, language }) => {
    const mediaType = url === undefined ? undefined : documentType(url);
    return {
      ...stated,
      ...(url === undefined ? {} : { url }),
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(language === undefined ? {} : { language }),
    };
  });
}

/**
 * One language belongs to every file, one file holds every language, and as many of both belong together in turn. Otherwise
 * nobody can tell which is which: the files stay without a language, the languages without a file.
 */
function filesInLanguages(files: readonly string[], languages: readonly string[]): FileInLanguage[] {
  if (files.length === 0) return languages.map((language) => ({ language }));
  if (files.length === 1 && languages.length > 0)
    return languages.map((language) => ({ url: files[0], language }));
  if (languages.length === 1) return files.map((url) => ({ url, language: languages[0] }));
  if (languages.length === files.length) return files.map((url, at) => ({ url, language: languages[at] }));
  return [...files.map((url) => ({ url })), ...languages.map((language) => ({ language }))];
}

function fileAt(text: string, cells: CsvCells): string[] {
  const url = cells.address(text, 'editions');
  const verdict = addressVerdict(url);
  if (verdict === 'ok') return [url];
  cells.findings.push({
    code: verdict === 'unsafe' ? 'url/unsafe' : 'url/invalid',
    severity: 'warning',
    field: 'editions',
    found: text,
    message: 'This is no address that may become a link, so the file was left out.',
    fix: 'Use a whole address that begins with https://, or name the library with --base.',
  });
  return [];
}
