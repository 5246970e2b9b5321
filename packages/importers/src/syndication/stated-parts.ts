/** The parts of a value that somebody states. */
export function statedParts<T extends object>(parts: T): { [Key in keyof T]?: NonNullable<T[Key]> } {
  const there = Object.entries(parts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [Key in keyof T]?: NonNullable<T[Key]> };
}
