import { isRepair, type Finding, type ReportCounts, type ReportEntry } from '../report/report.js';
import type { Gathering } from './gathering.js';
import type { PlacedWorks } from './placed-works.js';

/** What a report says beside what was found in the records. */
export interface ReportOrigin {
  readonly source: string;
  readonly findings?: readonly (Finding | ReportEntry)[];
  readonly leftOut?: number;
}

/** The totals of an import, without an entry being made. */
export function countsOf(
  gathered: Gathering,
  { works, ids, stayed }: PlacedWorks,
  { findings: ofSource = [], leftOut = 0 }: ReportOrigin,
): ReportCounts {
  const skipped = ids.filter((id) => id === undefined).length + leftOut;
  const number = (severity: ReportEntry['severity']): number =>
    gathered.findings.numbers[severity] + ofSource.filter((one) => one.severity === severity).length;
  const repaired = new Set<string | undefined>(ofSource.filter(isRepair).map(recordOf));
  let [at, doubles] = [0, 0];
  for (const { sourceId, isRepaired, work } of gathered.records) {
    const id = ids[at++];
    if (isRepaired) repaired.add(id ?? sourceId);
    if (work && id === undefined) doubles++;
  }
  return {
    read: works.length + skipped,
    kept: works.length,
    skipped,
    repaired: repaired.size,
    errors: number('error'),
    warnings: number('warning') + doubles + stayed.length,
    infos: number('info'),
  };
}

/**
 * The lines of a report in the order of the source, each with its place.
 *
 * @yields {ReportEntry} one line
 */
export function* entriesOf(
  gathered: Gathering,
  { works, ids, stayed }: PlacedWorks,
  { source, findings: ofSource = [] }: ReportOrigin,
): Generator<ReportEntry> {
  const places = new Map(works.map(({ id }, at) => [id, at]));
  const placed = (finding: Finding, record?: string): ReportEntry => {
    const at = record === undefined ? undefined : places.get(record);
    const field = finding.field ? `/${finding.field}` : '';
    return {
      ...finding,
      source,
      ...(record === undefined ? {} : { record }),
      ...(at === undefined ? {} : { pointer: `/resources/${at}${field}` }),
    };
  };
  for (const finding of ofSource) yield placed(finding, recordOf(finding));
  let [at, place] = [0, 0];
  for (const { sourceId, work, findingsEnd } of gathered.records) {
    const id = ids[at++];
    for (; place < findingsEnd; place++) yield placed(gathered.findings.at(place), id ?? sourceId);
    if (work && id === undefined) yield placed(doubleEntry(), sourceId);
  }
  for (const { id } of stayed) yield placed(keptFromBefore(), id);
}

function recordOf(finding: Finding | ReportEntry): string | undefined {
  return 'record' in finding ? finding.record : undefined;
}

function doubleEntry(): Finding {
  return {
    code: 'record/duplicate-id',
    severity: 'warning',
    field: 'id',
    message: 'A record before it has the same id or address, so this one was left out.',
    fix: 'Give it an address of its own at the source, or delete one of the two.',
  };
}

function keptFromBefore(): Finding {
  return {
    code: 'record/kept',
    severity: 'warning',
    message: 'It could not be seen again, so it stays as the earlier feed has it.',
    fix: 'Import again when the whole source can be read.',
  };
}
