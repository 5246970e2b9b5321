import { REPORT_CODES } from '../report/report-code.js';
import { reportOf } from '../report/report.js';
import type { Trial } from './trial.js';

const WHY_LOST = new Set([
  'record/not-published',
  'record/protected',
  'record/empty',
  'record/invalid',
  'record/duplicate-id',
  'record/merged',
  'feed/too-large',
]);

/** Records that were read and are neither in the feed nor explained. */
export function unaccountedRecords({ imported: { feed, report }, about: { records } }: Trial): string[] {
  const { read, kept, skipped } = report.counts;
  const ids = new Set(feed.resources.map(({ id }) => id));
  const told = report.entries.filter(
    ({ code, record }) => WHY_LOST.has(code) && record !== undefined && !ids.has(record),
  );
  return [
    ...(read === kept + skipped ? [] : [`${read} read is not ${kept} kept and ${skipped} skipped.`]),
    ...(kept === feed.resources.length ? [] : [`${kept} kept, but the feed holds ${feed.resources.length}.`]),
    ...(records === undefined || records === read
      ? []
      : [`${records} records are there, ${read} were read.`]),
    ...(told.length >= skipped ? [] : [`${skipped} records were skipped, ${told.length} lines say why.`]),
  ];
}

/** What does not add up in a report: counts, codes, places. */
export function wrongReport({ imported: { feed, report } }: Trial): string[] {
  const counted = reportOf({ ...report, ...report.counts });
  const known: ReadonlySet<string> = new Set(REPORT_CODES);
  const wrong = report.entries.flatMap(({ code, message, pointer, record }) => {
    const place = /^\/resources\/(\d+)/.exec(pointer ?? '')?.[1];
    const isMisplaced = place !== undefined && feed.resources[Number(place)]?.id !== record;
    return [
      ...(known.has(code) ? [] : [`"${code}" is no code of a report.`]),
      ...(message.trim() === '' ? [`An entry with the code ${code} says nothing.`] : []),
      ...(isMisplaced ? [`${pointer ?? ''} is not where "${record ?? ''}" stands.`] : []),
    ];
  });
  const isSame = JSON.stringify(counted) === JSON.stringify(report);
  return [...(isSame ? [] : ['The counts or the exit code are not those of the entries.']), ...wrong];
}
