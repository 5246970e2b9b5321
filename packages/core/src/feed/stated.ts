type Stated<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields without what is not there, and without empty lists and texts. */
export function stated<T extends Readonly<Record<string, unknown>>>(fields: T): Stated<T> {
  const entries = Object.entries(fields).filter(
    ([, value]) => value !== undefined && (value as { length?: number }).length !== 0,
  );
  return Object.fromEntries(entries) as Stated<T>;
}
