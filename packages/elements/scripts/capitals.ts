/**
 * The text with every line, sentence and form (after `|`) beginning in a small letter, so that words look the same wherever they
 * stand. What is small already gets a `~` before it.
 */
export function withoutCapitals(text: string): string {
  return text.replace(/(?<=^|\. |\|)./gm, (first) =>
    first === first.toUpperCase() ? first.toLowerCase() : `~${first}`,
  );
}

/** The text that `withoutCapitals` was given. The embed file carries this function. */
export function withCapitals(text: string): string {
  return text.replace(/~|(?<=^|\. |\|)./gm, (first) => (first === '~' ? '' : first.toUpperCase()));
}
