import type { Finding } from '../report/report.js';

/** A line of the report for each field that nobody knows. */
export function fieldsUnknown(names: readonly string[]): Finding[] {
  return [...new Set(names)].sort().map((name) => ({
    code: 'column/unknown',
    severity: 'warning',
    found: name,
    message: `Nobody knows what the field "${name}" means; it was not read.`,
    fix: `Say what it means in a mapping file: ${JSON.stringify({ columns: { [name]: 'issued' } })}`,
  }));
}
