const PRIVATE = /--_[\w-]+/g;

/**
 * Gives what shortens the private custom properties of style rules, those that begin with `--_`, the same way in every source. The
 * short names keep a mark of ours, as they reach what a page puts into our slots.
 *
 * @throws {Error} at a name that none of the sheets has.
 */
export function shortProperties(sheets: readonly string[]): (source: string) => string {
  const names = [...new Set(sheets.flatMap((sheet) => sheet.match(PRIVATE) ?? []))].sort();
  return (source) =>
    source.replace(PRIVATE, (name) => {
      if (!names.includes(name)) throw new Error(`No sheet has ${name}. See short-properties.ts.`);
      return `--_g${names.indexOf(name).toString(36)}`;
    });
}
