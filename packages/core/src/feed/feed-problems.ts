import type { Diagnostic, DiagnosticCode } from '../errors/diagnostic.js';
import { shownValue } from '../errors/shown-value.js';

// The diagnostics that are about a feed or a whole record; those about single fields are made where fields are read.

/** What was given has no list of records. */
export function notAFeed(found: string): Diagnostic {
  const expected = 'an object with a list "resources"';
  return error('feed/invalid', {
    pointer: '',
    found,
    expected,
    fix: 'Check that the address leads to a feed.',
  });
}

/** What was given is no JSON. */
export function notJson(text: string, cause: unknown): Diagnostic {
  const reason = cause instanceof Error ? cause.message : '';
  const found = `${shownValue(text.slice(0, 60))} ${reason}`.slice(0, 200);
  const fix = 'Check that the address leads to a feed and not to a page.';
  return error('feed/not-json', { pointer: '', found, expected: 'a feed in JSON', fix });
}

/** The feed is of a data model that came later. */
export function newerVersion(version: unknown): Diagnostic {
  const fix = 'Use a newer Guidance List to read this feed.';
  return error('feed/version', {
    pointer: '/version',
    found: shownValue(version),
    expected: 'version 1',
    fix,
  });
}

/** The feed does not say by which data model it is written. */
export function unknownVersion(version: unknown): Diagnostic {
  const parts = { pointer: '/version', found: shownValue(version), expected: 'a version such as "1.0"' };
  return {
    ...error('feed/version', { ...parts, fix: 'It is read as 1.0; state the version.' }),
    severity: 'warning',
  };
}

/** The text of the feed is over the limit. */
export function tooLarge(limit: number): Diagnostic {
  const fix = 'Split the feed, or raise the limit "bytes".';
  const found = 'a longer text';
  return error('feed/too-large', { pointer: '', found, expected: `at most ${limit} bytes`, fix });
}

/** There are more records than are read. */
export function tooManyRecords(records: number, limit: number): Diagnostic {
  const parts = { pointer: '/resources', found: `${records} records`, expected: `at most ${limit}` };
  const fix = `The first ${limit} are read; split the feed, or raise the limit "records".`;
  return { ...error('feed/too-large', { ...parts, fix }), severity: 'warning' };
}

/** Objects and lists lie too deep in each other. */
export function tooDeep(pointer: string, limit: number): Diagnostic {
  const fix = 'Flatten it; what lies here is left out.';
  const found = 'objects and lists in each other, deeper than that';
  return error('feed/too-deep', { pointer, found, expected: `at most ${limit} levels`, fix });
}

/** An earlier record has the same id. */
export function duplicateId(pointer: string, id: string): Diagnostic {
  const fix = 'The first record stays; give each its own id.';
  const parts = { pointer, found: shownValue(id), expected: 'an id that no earlier record has', fix };
  return { ...error('record/duplicate-id', parts), severity: 'warning' };
}

type Parts = Pick<Diagnostic, 'pointer' | 'found' | 'expected' | 'fix'>;

function error(code: DiagnosticCode, parts: Parts): Diagnostic {
  return { code, severity: 'error', ...parts };
}
