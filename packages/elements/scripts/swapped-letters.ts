/**
 * The text with the 48 characters from `@` on and those `shift` above them changed for each other; doing it twice gives the text
 * back. It makes letters of another alphabet take one byte instead of two. The embed file carries this function.
 */
export function swappedLetters(text: string, shift: number): string {
  return text.replace(/./gs, (letter) => {
    const at = letter.charCodeAt(0) - 64;
    const to = at >= 0 && at < 48 ? at + shift : at >= shift && at < shift + 48 ? at - shift : at;
    return String.fromCharCode(to + 64);
  });
}
