/** Whether there is anything to look at closely: far quicker, and of most texts it is all that is asked. */
// eslint-disable-next-line no-control-regex -- these are what it looks for
const SUSPECT = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069\uD800-\uDFFF]/;

/**
 * What no text of a feed may carry: control characters but tab and line ends, embeddings, overrides and isolates of
 * direction, and surrogates without their other half, which code points tell apart. Joiners and direction marks are part of
 * spelling and stay.
 */
const FORBIDDEN = new RegExp(SUSPECT, 'gu');

/** The text without what no text may carry. */
export function withoutForbidden(text: string): string {
  return SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text;
}
