const MAX_LENGTH = 200;

/** A value from outside in few words, for a diagnostic. Never throws, and never longer than 200 characters. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return shortened(JSON.stringify(value.slice(0, MAX_LENGTH)));
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

function shortened(text: string): string {
  return text.length <= MAX_LENGTH ? text : text.slice(0, MAX_LENGTH - 1) + '…';
}
