/** Keeps a dash at the end of its line, so that none starts one or stands alone. */
export function typeset(text: string): string {
  return text.replace(/ (?=[–—-] )/g, '\u00A0');
}
