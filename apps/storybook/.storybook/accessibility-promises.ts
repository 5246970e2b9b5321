import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What an element promises, and the test that holds it. */
export interface Promised {
  readonly promise: string;
  readonly file: string;
  readonly test: string;
  /** What came of the test when it ran last on the machine that built this book. */
  readonly status: 'passed' | 'failed' | 'not run here';
}

/** The promises about one element, in the order in which they are written. */
export interface Section {
  readonly title: string;
  readonly promises: readonly Promised[];
}

interface Report {
  readonly testResults?: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly fullName: string;
      readonly status: string;
    }[];
  }[];
}

/** Reads what a package writes of its accessibility, and what its tests reported when they ran last. */
export function accessibilityPromises(folder: string): Section[] {
  const reports = reportsIn(path.join(folder, '.results'));
  return readFileSync(path.join(folder, 'docs/accessibility.md'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return { title, promises: lines.flatMap((line) => promised(line, reports)) };
    });
}

function promised(line: string, reports: readonly Report[]): Promised[] {
  const [, promise = '', held = ''] = line.split('|').map((cell) => cell.trim());
  const [, file, test] = /^`([^`]+)`: (.+)$/.exec(held) ?? [];
  if (file === undefined || test === undefined) return [];
  return [{ promise, file, test, status: statusOf({ file, test }, reports) }];
}

function statusOf(
  { file, test }: { file: string; test: string },
  reports: readonly Report[],
): Promised['status'] {
  const [beforeValue = test] = test.split('%');
  const runs = reports
    .flatMap(({ testResults = [] }) => testResults.filter(({ name }) => name.endsWith(file)))
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ title, fullName }) => title.startsWith(beforeValue) || fullName.includes(beforeValue));
  if (runs.length === 0) return 'not run here';
  return runs.every(({ status }) => status === 'passed') ? 'passed' : 'failed';
}

function reportsIn(folder: string): Report[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map(
    (name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Report,
  );
}
