import { loadStemming, type Stemmer, type Stemming } from '@guidance-list/core/stemming';
import type { ParsedFeed } from '@guidance-list/core';
import { Failure } from '../terminal/failure.js';

/** The library that knows the stems of words. */
export const STEMMERS = '@orama/stemmers';

/**
 * Loads the stemmers of the languages that the texts of a feed are in. Their library is installed beside the command by whoever
 * wants it.
 *
 * @throws {Failure} with exit code 2 where it is not installed.
 */
export async function stemmingOf({
  feed,
  resources,
}: Pick<ParsedFeed, 'feed' | 'resources'>): Promise<Stemming> {
  const languages = resources.flatMap(({ language, translations = {} }) => [
    ...(language === undefined ? [] : [language]),
    ...Object.keys(translations),
  ]);
  try {
    return await loadStemming(
      [feed.language ?? 'en', ...languages],
      (name) => import(`${STEMMERS}/${name}`) as Promise<{ readonly stemmer: Stemmer }>,
    );
  } catch (cause) {
    throw new Failure(2, `--stemming needs a library that is not installed: npm install ${STEMMERS}.`, {
      cause,
    });
  }
}
