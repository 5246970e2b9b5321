import type { Facet, Sort } from '@guidance-list/core';
import { filledTexts, type Filled } from './filled.js';
import { formatsOf, type Formats } from './formats.js';
import { textsOf } from './languages.js';
import { sentencesOf, type Sentences } from './sentences.js';
import type { Texts, Word } from './texts.js';

/** All that the elements say in one language: words as they stand, and functions for what depends on values. */
export type Messages = Readonly<Record<Word, string>> &
  Omit<Filled, keyof Sentences> &
  Formats &
  Sentences & {
    /** BCP 47: the language of the texts, with the reader's region where it is known. */
    readonly locale: string;
    readonly direction: 'ltr' | 'rtl';
    readonly facets: Readonly<Record<Facet, string>>;
    readonly sorts: Readonly<Record<Sort, string>>;
  };

const cache = /* @__PURE__ */ new Map<string, Messages>();

/**
 * The messages for a language tag (BCP 47). A region is kept, for numbers and dates, where its script is the one the texts
 * are written in; a language that is not built in, and a tag that is none, give English.
 */
export function messagesFor(tag: string): Messages {
  let messages = cache.get(tag);
  if (!messages) {
    messages = chosenFor(tag);
    cache.set(tag, messages);
  }
  return messages;
}

function chosenFor(tag: string): Messages {
  const asked = localeOf(tag);
  const texts = textsOf(asked?.language);
  const isKept = asked?.region && asked.language === texts.locale && isSameScript(asked, texts.locale);
  return messagesOf(texts, isKept ? `${texts.locale}-${asked.region}` : texts.locale);
}

function isSameScript(asked: Intl.Locale, locale: string): boolean {
  return asked.maximize().script === new Intl.Locale(locale).maximize().script;
}

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag);
  } catch {
    return undefined;
  }
}

function messagesOf(texts: Texts, locale: string): Messages {
  const formats = formatsOf(texts, locale);
  const filled = filledTexts(texts, formats);
  return {
    ...texts.words,
    ...filled,
    ...formats,
    ...sentencesOf(texts, filled, formats),
    locale,
    direction: texts.locale === 'ar' ? 'rtl' : 'ltr',
    facets: texts.facets,
    sorts: texts.sorts,
  };
}
