/** Reduces a folded word to what it has in common with its other forms. */
export type Stemmer = (folded: string) => string;

/** The stems of the languages that have a stemmer, as a catalogue and `highlight` ask for them. */
export interface Stemming {
  /** Primary subtags of BCP 47, in order. */
  readonly languages: readonly string[];
  /**
   * Gives the stems of a folded word: in texts of one language, or of any. Two words match where they have one in common.
   *
   * Shape: at most one a language; no stem is a word or begins one, for each has spaces.
   */
  readonly stemsOf: (folded: string, language?: string) => readonly string[];
}

/**
 * Makes stemmers, given by primary language subtag, into what a catalogue needs to find words by their stem. A text in `fr-CA` has the
 * stems of `fr`.
 */
export function stemming(stemmers: Readonly<Record<string, Stemmer>>): Stemming {
  const languages = Object.keys(stemmers).sort();
  /** Texts of one language share most of their words, so each is reduced once. */
  const known = new Map(languages.map((language) => [language, new Map<string, readonly string[]>()]));
  const stemsIn = (folded: string, language: string): readonly string[] => {
    const words = known.get(language);
    let stems = words?.get(folded) ?? [];
    if (words && stems.length === 0)
      words.set(folded, (stems = [` ${language} ${stemmers[language]?.(folded)}`]));
    return stems;
  };
  return {
    languages,
    stemsOf: (folded, language) =>
      language === undefined
        ? languages.flatMap((one) => stemsIn(folded, one))
        : stemsIn(folded, language.toLowerCase().replace(/-.*/s, '')),
  };
}

/** What `@orama/stemmers` calls the languages that it has a stemmer for. */
const MODULES: Readonly<Record<string, string>> = {
  ...{ ar: 'arabic', bg: 'bulgarian', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish' },
  ...{
    fi: 'finnish',
    fr: 'french',
    ga: 'irish',
    hi: 'indian',
    hu: 'hungarian',
    hy: 'armenian',
    id: 'indonesian',
  },
  ...{ it: 'italian', lt: 'lithuanian', nb: 'norwegian', ne: 'nepali', nl: 'dutch', nn: 'norwegian' },
  ...{ no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sa: 'sanskrit', sr: 'serbian' },
  ...{ sv: 'swedish', ta: 'tamil', tr: 'turkish', uk: 'ukrainian' },
};

/**
 * Loads the stemmers of languages, and no others: `loadStemming(['en', 'fr'], (name) => import('@orama/stemmers/' + name))`. That library
 * is the caller's to install. A language that it has no stemmer for is left out.
 */
export async function loadStemming(
  languages: readonly string[],
  load: (name: string) => Promise<{ readonly stemmer: Stemmer }>,
): Promise<Stemming> {
  const wanted = new Set(languages.map((tag) => tag.toLowerCase().replace(/-.*/s, '')));
  const stemmers: Record<string, Stemmer> = {};
  for (const language of wanted) {
    const name = Object.hasOwn(MODULES, language) ? MODULES[language] : undefined;
    if (name) stemmers[language] = (await load(name)).stemmer;
  }
  return stemming(stemmers);
}
