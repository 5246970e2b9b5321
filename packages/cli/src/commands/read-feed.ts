import { FEED_LIMITS, parseFeed, type Diagnostic, type ParsedFeed } from '@guidance-list/core';
import type { ReportEntry } from '@guidance-list/importers';
import { readSource } from '../files/read-source.js';
import type { Terminal } from '../terminal/terminal.js';

/** A feed as it was read, with the report's lines about it. */
export interface ReadFeed {
  readonly source: string;
  readonly parsed: ParsedFeed;
  /** How many records stand in it, good or bad. */
  readonly records: number;
  readonly entries: readonly ReportEntry[];
}

const TOO_LARGE = 'feed/too-large';

/** Reads a feed from a path, standard input or an address, as the widget would. */
export async function readFeed(source: string, terminal: Terminal): Promise<ReadFeed> {
  const bytes = await readSource(source, terminal.stdin, { addresses: true });
  const parsed = parseFeed(new TextDecoder().decode(bytes));
  const lost = new Set(parsed.diagnostics.filter(losesRecord).map(({ pointer }) => pointer.split('/')[2]));
  return {
    source,
    parsed,
    records: parsed.resources.length + lost.size + unreadRecords(parsed.diagnostics),
    entries: parsed.diagnostics.map((diagnostic) => entryOf(diagnostic, source)),
  };
}

/** Whether a diagnostic took a whole record away, and not only one of its values. */
function losesRecord({ code, pointer, severity }: Diagnostic): boolean {
  const isWhole = /^\/resources\/\d+(?:\/(?:id|title))?$/.test(pointer);
  return isWhole && (code === 'record/duplicate-id' || severity === 'error');
}

/** How many records stand behind those that a reader takes. */
function unreadRecords(diagnostics: readonly Diagnostic[]): number {
  const limited = diagnostics.find(({ code, pointer }) => code === TOO_LARGE && pointer === '/resources');
  return limited ? Number.parseInt(limited.found) - FEED_LIMITS.records : 0;
}

/** A reader goes on with what it takes of a feed that is too large; for whoever made the feed that is an error. */
function entryOf(
  { code, severity, pointer, record, found, expected, fix }: Diagnostic,
  source: string,
): ReportEntry {
  const message = `${pointer || 'The feed'}: found ${found}, expected ${expected}.`;
  return {
    code,
    severity: code === TOO_LARGE ? 'error' : severity,
    source,
    ...(record === undefined ? {} : { record }),
    pointer,
    found,
    message,
    fix,
  };
}
