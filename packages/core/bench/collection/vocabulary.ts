import type { SeededRandom } from './seeded-random.js';
import { WRITTEN_LANGUAGES, type WrittenLanguage } from './written-languages.js';

/** The words of one language, the commonest first. */
export interface Vocabulary {
  readonly tag: string;
  /** Of all texts. */
  readonly share: number;
  readonly words: readonly string[];
  /** What stands between two words: nothing in scripts that are written without spaces. */
  readonly gap: string;
}

/** Rare words per language: a collection ten times as large knows about three times as many. */
const RARE_WORDS_PER_ROOT = 220;
const MOST_RARE_WORDS = 60_000;

/** A vocabulary per language, as large as a collection of this size would use. */
export function vocabularies(size: number, random: SeededRandom): readonly Vocabulary[] {
  return WRITTEN_LANGUAGES.map((language) => {
    const rare = Math.min(MOST_RARE_WORDS, RARE_WORDS_PER_ROOT * Math.sqrt(size)) * language.share;
    const common = language.common.split(' ');
    const rareWords = Array.from({ length: Math.ceil(rare) }, () => rareWord(language, common, random));
    return {
      tag: language.tag,
      share: language.share,
      words: [...common, ...rareWords],
      gap: language.syllables ? ' ' : '',
    };
  });
}

/** Composed of syllables, so that it looks like its language; in scripts without spaces, of two common words. */
function rareWord({ syllables }: WrittenLanguage, common: readonly string[], random: SeededRandom): string {
  if (!syllables) return random.pick(common) + random.pick(common);
  const parts = syllables.split(' ');
  let word = '';
  for (let left = random.between(2, 4); left > 0; left--) word += random.pick(parts);
  return word;
}

/** So many words of a language, as a text would have them: a few very often, most seldom. */
export function someWords(vocabulary: Vocabulary, count: number, random: SeededRandom): string {
  const words: string[] = [];
  for (let left = count; left > 0; left--) words.push(random.pickZipf(vocabulary.words));
  const text = words.join(vocabulary.gap);
  return text.charAt(0).toUpperCase() + text.slice(1);
}
