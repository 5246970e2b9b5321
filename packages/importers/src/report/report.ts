import type { ReportCode } from './report-code.js';

/** `error`: lost or unusable. `warning`: kept, but guessed or unknown. `info`: repaired, or left out by rule. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that happened to one value, before it is known where the record ends up. */
export interface Finding {
  readonly code: ReportCode;
  readonly severity: Severity;
  /** The field it happened to, as the feed calls it. */
  readonly field?: string;
  /** What stood there. */
  readonly found?: string;
  /** What stands there now; absent where nothing does. */
  readonly used?: string;
  /** The whole value before. */
  readonly original?: string;
  /** What happened, as one sentence. */
  readonly message: string;
  /** What to do about it, as one sentence. */
  readonly fix?: string;
}

/** A finding with its place: one line of a report. */
export interface ReportEntry extends Finding {
  /** Where the record was read: a path, an address, or "-" for standard input. */
  readonly source?: string;
  /** The id in the feed, or the source's own where the record was skipped. */
  readonly record?: string;
  /** JSON Pointer (RFC 6901) into the feed. */
  readonly pointer?: string;
}

/** Whether a source could be read whole. */
export interface SourceOutcome {
  readonly source: string;
  readonly ok: boolean;
}

/** Totals. Shape: `read` = `kept` + `skipped`; `repaired` counts the records in which a value was put right, the last three count entries. */
export interface ReportCounts {
  readonly read: number;
  readonly kept: number;
  readonly skipped: number;
  readonly repaired: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** What a run did. Shape: `entries` stand in the order of the source. */
export interface Report {
  readonly command: string;
  readonly ok: boolean;
  readonly exitCode: number;
  readonly sources: readonly SourceOutcome[];
  readonly counts: ReportCounts;
  /** In a report of many records, made when they are first asked for. */
  readonly entries: readonly ReportEntry[];
  /** The same one after another, where each is made when it is asked for: a long list is never in memory as a whole. */
  readonly eachEntry?: () => Iterable<ReportEntry>;
}

/** What a run knows when it ends; the rest of the report follows from it. */
export interface Outcome {
  readonly command: string;
  readonly sources: readonly SourceOutcome[];
  readonly kept: number;
  readonly skipped: number;
  readonly entries: readonly ReportEntry[];
}

const REPAIR = /^(?:text\/(?!too-long)|term\/split|url\/relative)/;

/** The report of a run. With `strict`, warnings count as errors for the exit code. */
export function reportOf(outcome: Outcome, { strict = false } = {}): Report {
  const { command, sources, kept, skipped, entries } = outcome;
  const number = (severity: Severity): number => entries.filter((one) => one.severity === severity).length;
  const repaired = new Set(entries.filter(isRepair).map(({ record }) => record));
  const counts = {
    read: kept + skipped,
    kept,
    skipped,
    repaired: repaired.size,
    errors: number('error'),
    warnings: number('warning'),
    infos: number('info'),
  };
  return { command, ...judged({ sources, counts, strict }), sources, counts, entries };
}

/** A report whose totals are known before its entries are made. */
export function lateReport(
  known: Pick<Report, 'command' | 'sources' | 'counts'>,
  eachEntry: () => Iterable<ReportEntry>,
  { strict = false } = {},
): Report {
  const { command, sources, counts } = known;
  let entries: readonly ReportEntry[] | undefined;
  return {
    command,
    ...judged({ sources, counts, strict }),
    sources,
    counts,
    get entries() {
      return (entries ??= [...eachEntry()]);
    },
    eachEntry,
  };
}

/** The same report; with `strict`, its warnings count as errors for the exit code. */
export function judgedReport(report: Report, { strict = false } = {}): Report {
  return lateReport(report, report.eachEntry ?? (() => report.entries), { strict });
}

/** The entries of a report one after another, without a list of them where none is there. */
export function eachEntryOf(report: Report): Iterable<ReportEntry> {
  return report.eachEntry?.() ?? report.entries;
}

/** How many of the records that were skipped stand in the feed all the same, joined to another. */
export function joinedIn(entries: Iterable<ReportEntry>): number {
  let joined = 0;
  for (const { code } of entries) if (code === 'record/merged') joined++;
  return joined;
}

/** Whether a finding is of a value that was put right; a guess is none, nor is a text that was cut short. */
export function isRepair({ code }: Finding): boolean {
  return REPAIR.test(code);
}

interface Judging {
  readonly sources: readonly SourceOutcome[];
  readonly counts: ReportCounts;
  readonly strict: boolean;
}

function judged({ sources, counts, strict }: Judging): { ok: boolean; exitCode: number } {
  const failures = counts.errors + (strict ? counts.warnings : 0);
  const exitCode = sources.some(({ ok }) => !ok) ? 3 : failures > 0 ? 1 : 0;
  return { ok: exitCode === 0, exitCode };
}
