/** Deeper than any page that somebody reads; the parser takes longer the deeper it goes. */
const MOST_LEVELS = 500;
const TAG = /<(\/?)([a-z][^<>]*)>/gi;
/** One of these ends another beside it. */
const ENDS_ITSELF = new Set('p li dt dd tr td th option optgroup'.split(' '));
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * Markup with the tags taken out that lie too deep in others; their text stays. Markup that is not so deep is itself.
 *
 * Shape: linear in the length.
 */
export function withinDepth(html: string): string {
  if (deepest(html) <= MOST_LEVELS) return html;
  const open: string[] = [];
  const openByName = new Map<string, number>();
  const dropped = new Map<string, number>();
  return html.replace(TAG, (tag: string, slash: string, written: string) => {
    const name = nameIn(written);
    if (VOID.has(name)) return tag;
    if (slash === '') {
      if (ENDS_ITSELF.has(name) && open.at(-1) === name) return tag;
      const isTooDeep = open.length >= MOST_LEVELS;
      count(isTooDeep ? dropped : openByName, name, 1);
      if (!isTooDeep) open.push(name);
      return isTooDeep ? ' ' : tag;
    }
    if ((dropped.get(name) ?? 0) > 0) {
      count(dropped, name, -1);
      return ' ';
    }
    if ((openByName.get(name) ?? 0) === 0) return tag;
    for (let closed = ''; closed !== name && open.length > 0;) {
      closed = open.pop() ?? '';
      count(openByName, closed, -1);
    }
    return tag;
  });
}

/** No less than how deep the tags of some markup can lie. */
function deepest(html: string): number {
  let [level, most] = [0, 0];
  for (const [, slash, written = ''] of html.matchAll(TAG)) {
    if (VOID.has(nameIn(written))) continue;
    level = Math.max(0, level + (slash === '' ? 1 : -1));
    most = Math.max(most, level);
  }
  return most;
}

function nameIn(written: string): string {
  return (/^[\w:-]+/.exec(written)?.[0] ?? '').toLowerCase();
}

function count(counts: Map<string, number>, name: string, by: number): void {
  counts.set(name, (counts.get(name) ?? 0) + by);
}
