import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { pt } from './pt.js';
import { ru } from './ru.js';
import { sr } from './sr.js';
import type { Texts } from './texts.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** The built-in languages; the first is shown where a language is not built in. */
export const LANGUAGES: readonly [Texts, ...Texts[]] = [en, ar, de, es, fr, pt, ru, sr, uk, zh];

/** The texts of a language, by its BCP 47 subtag; those of the first where it is not built in. */
export function textsOf(language: string | undefined): Texts {
  return LANGUAGES.find(({ locale }) => locale === language) ?? LANGUAGES[0];
}
