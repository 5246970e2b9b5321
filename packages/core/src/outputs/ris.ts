import type { CitedWork } from './cited-work.js';

/** Type of a work → type of a RIS record; the first that is known decides, and anything else is a report. */
const RECORD_TYPES: Readonly<Record<string, string>> = {
  legislation: 'STAT',
  standard: 'STAND',
  news: 'NEWS',
  infographic: 'FIGURE',
  event: 'GEN',
};

/**
 * A work as a RIS record, one field a line.
 *
 * Source: the RIS format of Research Information Systems; lines end in CR LF. White space inside a value is one space, so
 * that no value holds what begins a field ("ER", two spaces, "- ").
 */
export function risRecord(work: CitedWork): string {
  const { title, authors, publishers, issued, edition, url, language, types } = work;
  const type = types.find((one) => Object.hasOwn(RECORD_TYPES, one)) ?? '';
  const lines: [string, string | undefined][] = [
    ['TY', RECORD_TYPES[type] ?? 'RPRT'],
    ['TI', title],
    ...(authors.length > 0 ? authors : publishers).map((name): [string, string] => ['AU', name]),
    ['PB', publishers.join('; ') || undefined],
    ['PY', issued?.slice(0, 4)],
    ['DA', issued?.includes('-') ? issued.replace(/-/g, '/') : undefined],
    ['ET', edition],
    ['LA', language],
    ['UR', url],
  ];
  const kept = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${kept.join('')}ER  - \r\n`;
}
