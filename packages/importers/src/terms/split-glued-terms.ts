/** A line of terms that a page printed without anything between them. */
export interface SplitTerms {
  /** The known ones, in the order of the line. */
  readonly known: readonly string[];
  /** What is left between them. */
  readonly unknown: readonly string[];
}

/** Splits "GuidanceLegislation" by the longest known name at each place; what no name covers is left over, never dropped. */
export function splitGluedTerms(line: string, names: readonly string[]): SplitTerms {
  const longestFirst = [...names].filter(Boolean).sort((a, b) => b.length - a.length);
  const known: string[] = [];
  const unknown: string[] = [];
  let rest = '';
  for (let at = 0; at < line.length;) {
    const name = longestFirst.find((one) => line.startsWith(one, at) && !goesOn(line, at + one.length));
    if (name) {
      known.push(name);
      unknown.push(rest);
    }
    rest = name ? '' : rest + (line[at] ?? '');
    at += name?.length ?? 1;
  }
  const leftOver = [...unknown, rest].map((part) => part.replace(/^[\s,;|]+|[\s,;|]+$/g, ''));
  return { known, unknown: leftOver.filter(Boolean) };
}

/** "Events" is no term in "Eventsful": a small letter right after it goes on with the word. */
function goesOn(line: string, end: number): boolean {
  return /^\p{Ll}/u.test(line.slice(end, end + 2));
}
