import type { Resource } from '@guidance-list/core';

/** A text of a work and the language it is in, as far as that is known. */
export interface ReaderText {
  readonly text: string;
  readonly language: string | undefined;
}

/** The texts of a work, each in the reader's language where it is translated, else as it was written. */
export interface ReaderTexts {
  readonly title: ReaderText;
  readonly summary: ReaderText | undefined;
  readonly body: ReaderText | undefined;
}

/** Picks the texts for a reader. A translation into the reader's region comes before one into the language alone. */
export function readerTexts(resource: Resource, locale: string): ReaderTexts {
  const own = (text: string): ReaderText => ({ text, language: resource.language });
  const tag = translationTag(resource, locale);
  const translation = tag === undefined ? {} : (resource.translations?.[tag] ?? {});
  const pick = (key: 'title' | 'summary' | 'body'): ReaderText | undefined => {
    const translated = translation[key];
    if (translated) return { text: translated, language: tag };
    const written = resource[key];
    return written ? own(written) : undefined;
  };
  return { title: pick('title') ?? own(resource.id), summary: pick('summary'), body: pick('body') };
}

function translationTag({ language, translations }: Resource, locale: string): string | undefined {
  const tags = Object.keys(translations ?? {});
  const [reader = ''] = locale.split('-');
  const isReaders = (tag: string | undefined): boolean => tag?.split('-')[0] === reader;
  if (language === locale) return undefined;
  return tags.find((tag) => tag === locale) ?? (isReaders(language) ? undefined : tags.find(isReaders));
}
