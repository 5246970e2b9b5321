import type { Finding } from '../report/report.js';
import { READ_FIELDS } from './stated-fields.js';

/** A line of the report for each field that nobody knows. */
export function fieldsUnknown(names: readonly string[]): Finding[] {
  return [...new Set(names)].sort().map((name) => ({
    code: 'column/unknown',
    severity: 'warning',
    found: name,
    message: `Nobody says what the field "${name}" means, or the mapping calls it something that no field can be; it was not read.`,
    fix: `Say in a mapping file which it is of ${[...READ_FIELDS].join(', ')}, or "" to leave it out: ${JSON.stringify({ columns: { [name]: 'issued' } })}`,
  }));
}
