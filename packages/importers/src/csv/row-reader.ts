/** A row as it stands in a table. */
export interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly end: number;
  /** Where the cell begins whose quote never closes. */
  readonly opened?: number;
  /** A quote that never closes; or one inside a cell of several lines that is not written twice. */
  readonly fault?: 'open' | 'stray';
}

/** Reads the row that begins at a place; `asTyped` where quotes are signs like any other. */
export type RowReader = (start: number, options?: { readonly asTyped: boolean }) => ReadRow;

const [QUOTE, LF, CR] = [0x22, 0x0a, 0x0d];

/**
 * Makes a reader of rows. A quoted cell may hold anything, a quote in it is written twice, and blanks around it are nothing.
 * Where something else follows its end, it is read as it was typed, quotes included, up to the next sign between cells.
 *
 * Shape: rows end with "\r\n", "\n" or "\r"; the last one need not.
 * Source: RFC 4180, and what spreadsheets write.
 */
export function rowReader(text: string, delimiter: string): RowReader {
  const parting = delimiter.charCodeAt(0);
  const isEnd = (code: number): boolean => code === parting || code === LF || code === CR;
  const isBlank = (code: number): boolean => (code === 0x20 || code === 0x09) && code !== parting;
  const bareEnd = (from: number): number => {
    let at = from;
    while (at < text.length && !isEnd(text.charCodeAt(at))) at++;
    return at;
  };
  const pastBlanks = (from: number): number => {
    let at = from;
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    return at;
  };
  /** Where the quote that opens before `from` is closed; -1 where it never is. */
  const closing = (from: number): number => {
    let at = text.indexOf('"', from);
    while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
    return at;
  };
  const lineEnd = (at: number): number =>
    text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1;

  return (start, { asTyped } = { asTyped: false }) => {
    const cells: string[] = [];
    let fault: ReadRow['fault'];
    for (let at = start; ; at++) {
      const open = pastBlanks(at);
      const from = at;
      if (asTyped || text.charCodeAt(open) !== QUOTE) cells.push(text.slice(from, (at = bareEnd(open))));
      else {
        const close = closing(open + 1);
        if (close < 0) return { cells, end: text.length, opened: from, fault: 'open' };
        const value = text.slice(open + 1, close);
        at = pastBlanks(close + 1);
        if (at === text.length || isEnd(text.charCodeAt(at))) cells.push(value.replaceAll('""', '"'));
        else {
          if (/[\r\n]/.test(value)) fault = 'stray';
          cells.push(text.slice(from, (at = bareEnd(at))));
        }
      }
      if (text.charCodeAt(at) === parting) continue;
      return { cells, end: lineEnd(at), ...(fault ? { fault } : {}) };
    }
  };
}
