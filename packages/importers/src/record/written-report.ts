import type { Report } from '../report/report.js';
import { linesOf, writtenList } from './written-list.js';

/** A report as it is written, piece by piece: the parts of what `writtenJson` gives. */
export function writtenReport(report: Report): Iterable<string> {
  return writtenList({ ...report }, 'entries', linesOf(report.entries));
}
