import type { Browser } from '../engines/browser.js';

/** The parts and slots of each element, by its tag, sorted. */
export type Drawn = Record<string, { parts: string[]; slots: string[] }>;

/** What our elements have in their shadow roots at this moment. */
export async function drawnParts(browser: Browser): Promise<Drawn> {
  return (await browser.evaluate(`(${read.toString()})()`)) as Drawn;
}

/** Adds what was seen to what was seen before. */
export function mergeDrawn(whole: Drawn, seen: Drawn): void {
  for (const [tag, { parts, slots }] of Object.entries(seen)) {
    const known = whole[tag] ?? { parts: [], slots: [] };
    whole[tag] = { parts: united(known.parts, parts), slots: united(known.slots, slots) };
  }
}

function united(some: readonly string[], others: readonly string[]): string[] {
  return [...new Set([...some, ...others])].sort();
}

/** Runs in the page. */
function read(): Drawn {
  const drawn: Drawn = {};
  const visit = (root: Document | ShadowRoot): void => {
    for (const node of root.querySelectorAll('*')) {
      if (!node.shadowRoot) continue;
      const inside = [...node.shadowRoot.querySelectorAll('*')];
      const entry = (drawn[node.localName] ??= { parts: [], slots: [] });
      entry.parts.push(...inside.flatMap((child) => [...child.part]));
      entry.slots.push(
        ...inside
          .filter((child) => child.localName === 'slot')
          .map((child) => child.getAttribute('name') ?? ''),
      );
      visit(node.shadowRoot);
    }
  };
  visit(document);
  return drawn;
}
