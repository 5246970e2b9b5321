import { eachEntryOf, type Report } from '../report/report.js';
import { linesOf, writtenList } from './written-list.js';

/** A report as it is written, piece by piece: the parts of what `writtenJson` gives. */
export function writtenReport(report: Report): Iterable<string> {
  const names = Object.keys(report) as (keyof Report)[];
  const head = Object.fromEntries(names.map((name) => [name, name === 'entries' ? [] : report[name]]));
  return writtenList(head, 'entries', linesOf(eachEntryOf(report)));
}
