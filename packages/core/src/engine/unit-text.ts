import type { Numbers } from './numbers.js';

/** A call takes only so many arguments. */
const UNITS_A_CALL = 1000;

/** A text of any length from its UTF-16 units. */
export function unitText(units: number[] | Numbers): string {
  if (units.length <= UNITS_A_CALL) return textOf(units);
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_A_CALL) text += textOf(units.slice(at, at + UNITS_A_CALL));
  return text;
}

function textOf(units: number[] | Numbers): string {
  return Reflect.apply(String.fromCharCode, undefined, units) as string;
}
