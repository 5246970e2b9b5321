import { isRepair, type Finding, type Severity } from '../report/report.js';
import { packedTexts } from '../text/packed-texts.js';

/** Whole texts from before a repair, in a report; later entries do without. Units: UTF-16. */
const MOST_ORIGINALS = 4 * 1024 * 1024;
/** So many findings are remembered, so that what many records have in common is kept once. */
const MOST_REMEMBERED = 1000;

/** Findings of many records, packed, so that a long report weighs no more than its text. */
export interface KeptFindings {
  /** How many are kept. */
  readonly size: number;
  readonly numbers: Readonly<Record<Severity, number>>;
  /** Keeps the findings of one record behind those of others. Gives whether any tells of a repair. */
  add(findings: readonly Finding[]): boolean;
  /** One of them, from 0. */
  at(place: number): Finding;
}

/** Makes an empty keeper of findings. */
export function keptFindings(): KeptFindings {
  const packed = packedTexts();
  const numbers = { error: 0, warning: 0, info: 0 };
  const placeOf: number[] = [];
  const remembered = new Map<string, number>();
  const placed = (text: string): number => {
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const place = packed.add(text);
    if (remembered.size < MOST_REMEMBERED) remembered.set(text, place);
    return place;
  };
  let originals = 0;
  return {
    get size() {
      return placeOf.length;
    },
    numbers,
    add: (findings) => {
      for (const finding of findings) {
        originals += finding.original?.length ?? 0;
        const told = originals > MOST_ORIGINALS ? { ...finding, original: undefined } : finding;
        placeOf.push(placed(JSON.stringify(told)));
        numbers[finding.severity]++;
      }
      return findings.some(isRepair);
    },
    at: (place) => JSON.parse(packed.at(placeOf[place] ?? -1)) as Finding,
  };
}
