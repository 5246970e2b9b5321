/** A run of neighbouring letters of a script: the code of the first, and what is written for each of them. */
export type Alphabet = readonly [first: number, letters: string];

/** Small letters with accents, of Cyrillic and of Arabic: the first and the last. */
const SCRIPTS = ['àÿ', 'аџ', 'ءْ'] as const;
/** What is left for letters that are rarer than 26 others, and for accents: capitals that hardly any text has. */
const SPARE = 'BDGHIJKLMNOPQTUVWXY';

/**
 * What to write for the letters of each script, so that all languages use few signs, and the frequent ones: the most frequent letter
 * of a script is written as the most frequent of Latin, and so on, and takes one byte in place of two. Accented letters are written as
 * capitals. A letter that no text has stands for nothing.
 */
export function alphabetsOf(texts: readonly string[]): Alphabet[] {
  const text = texts.join('');
  const latin = byFrequency(text, 'a', 'z').join('');
  return SCRIPTS.map(([first = '', last = ''], index) => {
    const inUse = byFrequency(text, first, last);
    const signs = index === 0 ? SPARE : latin + SPARE;
    if (inUse.length > signs.length) throw new Error(`No sign is left for ${inUse.at(-1)}. See SPARE.`);
    let letters = '';
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
      letters += signs[inUse.indexOf(String.fromCharCode(code))] ?? letters.at(-1) ?? '';
    return [first.charCodeAt(0), letters];
  });
}

function byFrequency(text: string, first: string, last: string): string[] {
  const counts = new Map<string, number>();
  for (const letter of text)
    if (letter >= first && letter <= last) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([letter]) => letter);
}
