import { judgedReport, reportOf, writtenJson, type Imported, type Report } from '@guidance-list/importers';
import { writeWhole } from '../files/write-whole.js';
import { Failure } from '../terminal/failure.js';
import { written, type Terminal } from '../terminal/terminal.js';
import type { CommonOptions } from './common-options.js';
import { writeImport, writeReports } from './write-import.js';

/** Writes what an import gave, in every form that was asked for; nothing where it read nothing. Gives the exit code. */
export async function finishImport(
  imported: Imported,
  options: CommonOptions & { readonly mappingDraft?: string },
  terminal: Terminal,
): Promise<number> {
  const { report: told, draft } = imported;
  const report = judgedReport(told, { strict: options.strict ?? false });
  const isFailed = report.counts.errors > 0 || report.exitCode === 3;
  if (isFailed && imported.ids.size === 0) return nothingRead(report, options, terminal);
  if (options.mappingDraft !== undefined) writeWhole(options.mappingDraft, writtenJson(draft));
  await writeImport({ imported, report }, options, terminal);
  return report.exitCode;
}

/**
 * Tells in the report too that a source could not be opened, since a script may only look there.
 *
 * @throws {unknown} the failure itself, always.
 */
export async function reportUnread(
  failure: unknown,
  { command, source }: { readonly command: string; readonly source: string },
  { options, terminal }: { readonly options: CommonOptions; readonly terminal: Terminal },
): Promise<never> {
  if (!(failure instanceof Failure)) throw failure;
  const { message } = failure;
  const report = reportOf({
    command,
    sources: [{ source, ok: false }],
    kept: 0,
    skipped: 0,
    entries: [{ code: 'source/unreachable', severity: 'error', source, message }],
  });
  writeReports(report, options);
  if (options.json) await written(terminal.stdout, writtenJson(report));
  throw failure;
}

/** An earlier feed stays as it is where nothing was read; the report is told in every form. */
async function nothingRead(report: Report, options: CommonOptions, terminal: Terminal): Promise<number> {
  writeReports(report, options);
  if (options.json) await written(terminal.stdout, writtenJson(report));
  const told = (severity: string) => report.entries.find((entry) => entry.severity === severity);
  const { message = '', fix = '' } = told('error') ?? told('warning') ?? {};
  await written(terminal.stderr, `Nothing could be read. ${message} ${fix}`.trimEnd() + '\n');
  return report.exitCode;
}
