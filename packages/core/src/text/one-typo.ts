const SURROGATE = /[\uD800-\uDFFF]/;

/** Whether two folded words are one typo apart: a letter put in, left out, replaced, or two neighbours swapped. Equal words are none. */
export function isOneTypoApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2 || a === b) return false;
  const [short, long] = a.length <= b.length ? [lettersOf(a), lettersOf(b)] : [lettersOf(b), lettersOf(a)];
  const longer = long.length - short.length;
  if (longer > 1 || longer < 0) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let tail = 0;
  while (tail < short.length - start && short[short.length - 1 - tail] === long[long.length - 1 - tail])
    tail++;
  const rest = short.length - start - tail;
  if (longer === 1) return rest === 0;
  return rest === 1 || (rest === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]);
}

/** A word whose letters all are one UTF-16 unit is a list of them already. */
function lettersOf(word: string): ArrayLike<string> {
  return SURROGATE.test(word) ? Array.from(word) : word;
}
