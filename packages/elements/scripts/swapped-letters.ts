/**
 * The text with the characters from `@` on and those `shift` above them changed for each other, 32 where these are letters of Latin
 * with their accents and 48 where they are another alphabet; doing it twice gives the text back. It makes such letters take one byte
 * instead of two. The embed file carries this function.
 */
export function swappedLetters(text: string, shift: number): string {
  const count = shift < 256 ? 32 : 48;
  return text.replace(/./gs, (letter) => {
    const at = letter.charCodeAt(0) - 64;
    const to = at >= 0 && at < count ? at + shift : at >= shift && at < shift + count ? at - shift : at;
    return String.fromCharCode(to + 64);
  });
}
