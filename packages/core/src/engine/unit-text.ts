/** A call takes only so many arguments. */
const UNITS_A_CALL = 1000;

/** A text of any length from its UTF-16 units. */
export function unitText(units: readonly number[]): string {
  if (units.length <= UNITS_A_CALL) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_A_CALL)
    text += String.fromCharCode(...units.slice(at, at + UNITS_A_CALL));
  return text;
}
