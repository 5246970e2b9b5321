import { markup, type Markup } from '@guidance-list/core/outputs';
import { typeset, type ReaderText } from '@guidance-list/elements/words';

const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Aran', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** A text of the feed inside a line of ours: in its own language and direction, as far as they are known. */
export function feedText(text: string, language: string | undefined): Markup {
  return language === undefined
    ? markup`<bdi>${text}</bdi>`
    : markup`<bdi lang="${language}" dir="${directionOf(language)}">${text}</bdi>`;
}

/** A title or summary, with no dash at the beginning of a line. */
export function readerText({ text, language }: ReaderText): Markup {
  return feedText(typeset(text), language);
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
