import type { Alphabet } from './alphabets.js';

/**
 * The text with the letters of an alphabet and the signs that are written for them changed for each other; doing it twice gives the
 * text back. The embed file carries this function.
 */
export function swappedLetters(text: string, [first, letters]: Alphabet): string {
  return text.replace(/./gs, (letter) => {
    const at = letters.indexOf(letter);
    return at < 0 ? (letters[letter.charCodeAt(0) - first] ?? letter) : String.fromCharCode(first + at);
  });
}
