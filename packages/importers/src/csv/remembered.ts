/** Columns repeat themselves; one that does not is not worth more memory. */
const MOST = 5000;

/** The same function of a text, which works every text out once, as long as there are not too many. It must be pure. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = of(text);
    if (known.size < MOST) known.set(text, value);
    return value;
  };
}
