/** What a story sets: attributes by their name in HTML, custom properties by theirs, all else as properties. */
export type Values = Readonly<Record<string, unknown>>;

/** Whether an attribute with this value stands in the tag. */
export function isWritten(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}
