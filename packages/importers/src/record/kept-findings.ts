import type { Finding, ReportEntry } from '../report/report.js';

/** Whole texts from before a repair, in a report; later entries do without. Units: UTF-16. */
const MOST_ORIGINALS = 4 * 1024 * 1024;

/**
 * Makes a keeper of findings: what is said of many records is held once, and every text is held apart from the longer one
 * that it may have been cut from, which would stay in memory with it.
 */
export function keptFindings(): (findings: readonly Finding[]) => ReportEntry[] {
  const said = new Map<string, string>();
  let originals = 0;
  const once = (text: string): string => {
    const known = said.get(text);
    if (known !== undefined) return known;
    const own = apart(text);
    said.set(own, own);
    return own;
  };
  const kept = ({ message, fix, found, used, original, ...told }: Finding): ReportEntry => {
    originals += original?.length ?? 0;
    const own = found === undefined ? undefined : apart(found);
    return {
      ...told,
      ...(own === undefined ? {} : { found: own }),
      ...(used === undefined ? {} : { used: used === found ? own : apart(used) }),
      ...(original === undefined || originals > MOST_ORIGINALS
        ? {}
        : { original: original === found ? own : apart(original) }),
      message: once(message),
      ...(fix === undefined ? {} : { fix: once(fix) }),
    } as ReportEntry;
  };
  return (findings) => findings.map(kept);
}

/** The same text in memory of its own. */
export function apart(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
