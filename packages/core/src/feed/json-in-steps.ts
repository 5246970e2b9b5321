/** So many records are parsed in a few milliseconds. */
const STEP = 50;

/** Stands in the header in place of the records. */
const MARK = '\u0000';

const RECORDS = /"resources"\s*:\s*\[/y;

/**
 * Parses the text of a feed record by record and gives way in between, since `JSON.parse` of a large one holds a page up. What
 * comes is what `JSON.parse` gives; nothing where the records are not found or something is wrong, so that the whole text is
 * asked what.
 */
export function* jsonInSteps(text: string): Generator<undefined, object | undefined> {
  try {
    const start = startOfRecords(text);
    const resources: unknown[] = [];
    let end = start - 1;
    do {
      const from = end + 1;
      end = endOfItem(text, from);
      const item = text.slice(from, end);
      const isEmptyList = from === start && text[end] === ']' && item.trim() === '';
      if (!isEmptyList) resources.push(JSON.parse(item));
      if (resources.length % STEP === 0) yield;
    } while (text[end] === ',');
    const header = text.slice(0, start - 1) + JSON.stringify(MARK) + text.slice(end + 1);
    const feed = JSON.parse(header) as { resources: unknown };
    return text[end] === ']' && feed.resources === MARK ? { ...feed, resources } : undefined;
  } catch {
    return undefined;
  }
}

/** Where the first record begins: behind the bracket that follows the name, in the outermost object. */
function startOfRecords(text: string): number {
  return walk(text, 0, (depth, at) => {
    RECORDS.lastIndex = at;
    return depth === 1 && RECORDS.test(text) ? RECORDS.lastIndex : undefined;
  });
}

/** Where a record ends: at the comma or the bracket behind it. */
function endOfItem(text: string, from: number): number {
  return walk(text, from, (depth, at) => (depth <= 0 && /[,\]}]/.test(text.charAt(at)) ? at : undefined));
}

/** Goes over all of a text that stands outside of its strings, and over where these begin, until something is found. */
function walk(text: string, from: number, found: (depth: number, at: number) => number | undefined): number {
  const token = /["[\]{},]/g;
  let depth = 0;
  token.lastIndex = from;
  while (token.test(text)) {
    const at = token.lastIndex - 1;
    const place = found(depth, at);
    if (place !== undefined) return place;
    const character = text[at];
    if (character === '"') token.lastIndex = endOfString(text, at) + 1;
    else if (character === '{' || character === '[') depth++;
    else if (character !== ',') depth--;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  let end = start;
  let before: number;
  do {
    end = text.indexOf('"', end + 1);
    for (before = end; text[before - 1] === '\\';) before--;
  } while ((end - before) % 2 === 1);
  return end < 0 ? text.length : end;
}
