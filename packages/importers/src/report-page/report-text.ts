import { eachEntryOf, joinedIn, type Report, type ReportEntry } from '../report/report.js';
import { groupedBy } from './grouped-by.js';
import { counted } from './counted.js';
import { kindOf } from './entry-group.js';

/** How parts of a text are set apart; each gives its text back unchanged where there is no colour. */
export interface TextInk {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
}

const same = (text: string): string => text;
const PLAIN: TextInk = { strong: same, quiet: same, error: same, warning: same };
const LONGEST_VALUE = 160;

/** The totals of a report, and what somebody should look at, for a terminal. */
export function reportSummary(report: Report, ink: TextInk = PLAIN): string {
  const { counts, sources } = report;
  const joined = joinedIn(eachEntryOf(report));
  const apart = joined > 0 ? `${joined} joined to another, ` : '';
  const lines = [
    ink.strong(
      `${counted(counts.kept, 'work')} from ${sources.map(({ source }) => named(source)).join(', ')}`,
    ),
    `  ${counts.read} read, ${counts.kept} kept, ${apart}${counts.skipped - joined} skipped, ${counts.repaired} repaired`,
  ];
  const open: ReportEntry[] = [];
  for (const entry of eachEntryOf(report)) if (entry.severity !== 'info') open.push(entry);
  if (open.length > 0) lines.push('', ink.strong('For you to look at'));
  for (const group of grouped(open)) lines.push(...groupLines(group, ink));
  return lines.join('\n') + '\n';
}

/** The whole report in words: totals, what to look at, and each entry with what stood there before and stands there now. */
export function reportText(report: Report): string {
  const records = [...groupedBy(report.entries, ({ record = '' }) => record)];
  const lines = records.flatMap(([record, entries]) => [
    '',
    record || 'The source as a whole',
    ...entries.flatMap(entryLines),
  ]);
  return `${reportSummary(report)}${lines.join('\n')}\n`;
}

function entryLines({ code, severity, message, found, used, fix }: ReportEntry): string[] {
  return [
    `  ${severity}  ${code}  ${message}`,
    ...(found === undefined ? [] : [`    before: ${shortened(found)}`]),
    ...(used === undefined ? [] : [`    after:  ${shortened(used)}`]),
    ...(fix === undefined ? [] : [`    ${fix}`]),
  ];
}

function groupLines(entries: readonly ReportEntry[], ink: TextInk): string[] {
  const [first] = entries;
  if (!first) return [];
  const colour = first.severity === 'error' ? ink.error : ink.warning;
  const others = new Set(entries.flatMap(({ found }) => found ?? []));
  others.delete(first.found ?? '');
  const named = others.size > 0 ? `: ${shortened([...others].join(', '))}` : '';
  return [
    `  ${colour(kindOf(first))}  ${entries.length}  ${ink.quiet(first.code)}`,
    `    ${first.message}${entries.length > 1 ? ` (and ${entries.length - 1} more${named})` : ''}`,
    ...(first.fix === undefined ? [] : [`    ${ink.quiet(first.fix)}`]),
  ];
}

function grouped(entries: readonly ReportEntry[]): ReportEntry[][] {
  return [...groupedBy(entries, ({ code }) => code).values()];
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LONGEST_VALUE ? line : `${line.slice(0, LONGEST_VALUE - 1)}…`;
}

function named(source: string): string {
  return source === '-' ? 'standard input' : source;
}
