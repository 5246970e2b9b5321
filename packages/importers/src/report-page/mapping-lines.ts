import type { Mapping } from '../terms/mapping.js';
import type { ReportEntry } from '../report/report.js';

/**
 * The part of a drafted mapping that a report says nobody knows: JSON, one name a line, its meaning left open. Nothing where all
 * is known.
 */
export function mappingLines(
  { columns = {}, terms = {} }: Mapping,
  entries: readonly ReportEntry[],
): string | undefined {
  const named = (...codes: readonly string[]): Set<string> =>
    new Set(entries.flatMap(({ code, found }) => (codes.includes(code) && found ? [found] : [])));
  const [unknownTerms, unknownColumns] = [named('term/unknown', 'place/unknown'), named('column/unknown')];
  const column = Object.entries(columns).filter(([header]) => unknownColumns.has(header));
  const taxonomies = Object.entries(terms).map(([taxonomy, meanings]) => {
    const own = Object.entries(meanings).filter(([name]) => unknownTerms.has(name));
    return [taxonomy, own.map(line).join(',\n')] as const;
  });
  const parts = [
    block('columns', column.map(line).join(',\n')),
    block(
      'terms',
      taxonomies
        .map(([taxonomy, lines]) => block(taxonomy, lines))
        .filter(Boolean)
        .join(',\n'),
    ),
  ].filter(Boolean);
  return parts.length > 0 ? `{\n${indented(parts.join(',\n'))}\n}` : undefined;
}

function line([name, meaning]: readonly [string, unknown]): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(meaning)}`;
}

function block(name: string, lines: string): string {
  return lines === '' ? '' : `${JSON.stringify(name)}: {\n${indented(lines)}\n}`;
}

function indented(lines: string): string {
  return lines.replace(/^/gm, '  ');
}
