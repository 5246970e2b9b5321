import type { Formats } from './formats.js';
import type { Counts, Phrases, Texts } from './texts.js';

/** Texts with values put in; the number of a count is written as the language writes numbers. */
export type Filled = {
  readonly [Key in keyof Phrases]: (...values: Phrases[Key]) => string;
} & {
  readonly [Key in keyof Counts]: (count: number, ...values: Counts[Key]) => string;
};

/** Makes a function of every phrase and every count of a language. */
export function filledTexts(texts: Texts, { number }: Formats): Filled {
  const rules = new Intl.PluralRules(texts.locale);
  const categories = texts.plurals.split(' ');
  const form = (forms: string, count: number): string => {
    const all = forms.split('|');
    return all[categories.indexOf(rules.select(count))] ?? all.at(-1) ?? '';
  };
  /** French, Spanish and Portuguese say "1 000 000 de résultats"; a form that is always the same holds no noun. */
  const amountOf = (forms: string, count: number): string => {
    const isMillions = rules.select(count) === 'many' && forms.includes('|');
    return number(count) + (isMillions ? (texts.afterMillions ?? '') : '');
  };
  const phrase =
    (pattern: string) =>
    (...values: string[]) =>
      fill(pattern, values);
  const count =
    (forms: string) =>
    (amount: number, ...values: string[]) =>
      fill(form(forms, amount), [amountOf(forms, amount), ...values]);
  return { ...made(texts.phrases, phrase), ...made(texts.counts, count) } as unknown as Filled;
}

function made(patterns: Readonly<Record<string, string>>, make: (pattern: string) => unknown): object {
  return Object.fromEntries(Object.entries(patterns).map(([key, pattern]) => [key, make(pattern)]));
}

/** Puts values into the places `{0}`, `{1}` of a pattern. */
function fill(pattern: string, values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
