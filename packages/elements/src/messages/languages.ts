import { en } from './en.js';
import type { Texts } from './texts.js';

/** The built-in languages; the first is shown where a language is not built in. */
export const LANGUAGES: readonly [Texts, ...Texts[]] = [en];
