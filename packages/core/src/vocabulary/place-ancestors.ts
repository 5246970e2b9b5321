import { PLACE_TREE } from './generated/places.js';

/** The code that a work about the whole world states of itself. */
export const GLOBAL_PLACE = '001';

let parents: Map<string, string> | undefined;
let regions: readonly string[] | undefined;

/** Whether a text is a known place: a UN M49 region or an ISO 3166-1 country, in capitals. */
export function isPlace(code: string): boolean {
  return code === GLOBAL_PLACE || parentByCode().has(code);
}

/** All codes of countries, in the order of their regions. */
export function countryCodes(): string[] {
  return [...parentByCode().keys()].filter((code) => /^\D/.test(code));
}

/** All codes of regions in order, "Global" first. */
export function regionCodes(): readonly string[] {
  return (regions ??= [...new Set(PLACE_TREE.match(/\d{3}/g))].sort());
}

/** The regions that a place lies in, nearest first. The world itself is none of them: nothing rolls up into "Global". */
export function placeAncestors(code: string): readonly string[] {
  const ancestors: string[] = [];
  let parent = parentByCode().get(code);
  while (parent !== undefined && parent !== GLOBAL_PLACE) {
    ancestors.push(parent);
    parent = parentByCode().get(parent);
  }
  return ancestors;
}

function parentByCode(): Map<string, string> {
  parents ??= new Map(
    PLACE_TREE.toUpperCase()
      .split('|')
      .flatMap((family) => {
        const [parent = '', ...children] = family.match(/\d{3}|\D\D/g) ?? [];
        return children.map((child): [string, string] => [child, parent]);
      }),
  );
  return parents;
}
