const MORE = /(?:Read More|Continue reading)\s*[→»>]*$/i;
const ENDS_LIKE_PROSE = /[.!…。؟।]["'”’»)\]]*$/u;
const LONGEST_TITLE = 220;

/** Whether a line ends in the button that a site puts under an excerpt. */
export function offersMore(line: string): boolean {
  return MORE.test(line);
}

/** Whether a text reads like an excerpt and not like a title. */
export function readsLikeExcerpt(text: string): boolean {
  return offersMore(text) || ENDS_LIKE_PROSE.test(text) || text.length > LONGEST_TITLE;
}
