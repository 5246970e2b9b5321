import type { Download } from '../record/download-line.js';
import type { StatedFields } from './stated-fields.js';

/**
 * Gives each download what the record's fields state of its edition, unless its own words speak of another one; and files
 * that name no language the one language of the work. Where there is no file at all, what is stated stands without one.
 */
export function downloadsOfEditions(
  downloads: readonly Download[],
  stated: StatedFields,
  languages: readonly string[],
): Download[] {
  const one = languages.length === 1 ? languages[0] : undefined;
  const known = downloads.map((download) => {
    const language = download.language ?? (downloads.length === 1 ? one : undefined);
    return {
      ...(isOfOther(download, stated) ? download : withStated(download, stated)),
      ...(language ? { language } : {}),
    };
  });
  if (known.length > 0) return known;
  const { edition, issued, publishers } = stated;
  const isStated = edition !== undefined || issued !== undefined || publishers.length > 0;
  if (languages.length === 0) return isStated ? [withStated(WITHOUT_FILE, stated)] : [];
  return languages.map((language) => ({ ...withStated(WITHOUT_FILE, stated), language }));
}

const WITHOUT_FILE: Download = { line: '', label: '', publishers: [], isDoubtful: false, isSplit: false };

function isOfOther({ edition, issued }: Download, stated: StatedFields): boolean {
  const differs = (own: string | undefined, other: string | undefined): boolean =>
    own !== undefined && other !== undefined && own.toLowerCase() !== other.toLowerCase();
  return differs(edition, stated.edition) || differs(issued?.slice(0, 4), stated.issued?.slice(0, 4));
}

function withStated(download: Download, { edition, issued, publishers }: StatedFields): Download {
  return {
    ...download,
    ...(edition === undefined ? {} : { edition }),
    ...(issued === undefined ? {} : { issued }),
    publishers: download.publishers.length > 0 ? download.publishers : publishers,
  };
}
