import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Texts } from '../src/messages/texts.js';
import { alphabetsOf, type Alphabet } from './alphabets.js';
import { withCapitals, withoutCapitals } from './capitals.js';
import { swappedLetters } from './swapped-letters.js';

type Languages = readonly [Texts, ...Texts[]];
type Keys = readonly (readonly string[])[];
type Names = Readonly<Record<string, string>>;

interface Said {
  readonly LANGUAGES: Languages;
  readonly REGION_NAMES: Names;
  readonly TYPE_LABELS: Readonly<Record<string, Names>>;
}

interface Unpacked extends Omit<Said, 'LANGUAGES'> {
  textsOf(language: string): Readonly<Record<string, string | Names>>;
}

interface Compared {
  readonly said: Said;
  readonly unpacked: Unpacked;
  readonly shortKeys: PackedMessages['shortKeys'];
}

const HEAD = ['plurals', 'comma', 'thousands', 'languages', 'afterMillions', 'hasLongUnits'] as const;
const TABLES = ['words', 'facets', 'sorts', 'phrases', 'counts'] as const;
const END = '\n';
const UNPACKERS = ['capitals', 'swapped-letters'].map((name) =>
  fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
);
/** Languages that share letters and words stand side by side, English beside the code, which packs better. The last is the fallback. */
const ORDER = ['zh', 'ar', 'sr', 'ru', 'uk', 'pt', 'es', 'fr', 'de', 'en'];

/** Of each table, and of what stands before them: the keys in the order that packs best. The order is found by trying (find-text-order.ts). */
const KEY_ORDER = readFileSync('scripts/text-order.txt', 'utf8')
  .split('\n')
  .map((line) => line.split(' '));

/** Where the texts are: those of the elements, and core's names of regions and of types. */
export const TEXT_PATHS = {
  languages: resolve('src/messages/languages.ts'),
  places: resolve('../core/src/vocabulary/generated/places.ts'),
  types: resolve('../core/src/vocabulary/type-labels.ts'),
};

/** A module of texts. */
export interface PackedMessages {
  readonly contents: string;
  /** What the file that it goes into calls those keys that are shortened. */
  readonly shortKeys: Readonly<Record<string, string>>;
  /** The keys of each table, those that are told and then those that are shortened, in the order of the lines. */
  readonly keys: readonly (readonly [told: readonly string[], inner: readonly string[]])[];
}

/**
 * A module that stands in for those three in the embed file, with every language as one text: its sayings in the order of the keys,
 * which are told once, then the names of regions and of types, a bare digit for each `{0}`, and `+` for a first form that another
 * begins with. A language is unpacked when it is first asked for. A key in several words that nobody outside knows is not told: it
 * becomes `$` and the number of its line.
 *
 * @throws {Error} when a language lacks a text or has one too many, when a text holds a line break or a digit of its own, and when
 * what is unpacked is not what was packed.
 */
export async function packedMessages(outer: ReadonlySet<string>): Promise<PackedMessages> {
  const said = await moduleOf<Said>(Object.values(TEXT_PATHS).map(from).join('\n'));
  const isInner = (key: string): boolean => /[A-Z]/.test(key) && !outer.has(key);
  const keys = [HEAD, ...TABLES.map((table) => Object.keys(said.LANGUAGES[0][table]))].map((names, table) => {
    const order = KEY_ORDER[table] ?? [];
    const sorted = [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    return [sorted.filter((name) => !isInner(name)), sorted.filter(isInner)] as const;
  });
  const shortKeys = Object.fromEntries(
    keys.flat(2).flatMap((key, line) => (isInner(key) ? [[key, `$${line.toString(36)}`]] : [])),
  );
  const contents = moduleText(said, keys);
  const unpacked = await moduleOf<Unpacked>(contents);
  for (const texts of said.LANGUAGES) refuseLoss(texts, { said, unpacked, shortKeys });
  return { contents, shortKeys, keys };
}

function moduleText(said: Said, keys: PackedMessages['keys']): string {
  const all = keys.map((names) => names.flat());
  const told = keys.map(([names, inner]) => [names.join(' '), names.length + inner.length]);
  const inOrder = [...said.LANGUAGES].sort((a, b) => ORDER.indexOf(a.locale) - ORDER.indexOf(b.locale));
  const texts = inOrder.map((language) => textOf(language, all, said));
  const alphabets = alphabetsOf(texts);
  const packed = inOrder.map(({ locale }, index) => [locale, ...shortest(texts[index] ?? '', alphabets)]);
  const [capitals, letters] = UNPACKERS.map((path) => JSON.stringify(path));
  return `import { withCapitals } from ${capitals};
import { swappedLetters } from ${letters};
const LANGUAGES = ${JSON.stringify(packed)};
const ALPHABETS = ${JSON.stringify(alphabets)};
const KEYS = ${JSON.stringify(told)};
const linesOf = (language) => language.lines ??=
  withCapitals(language[1] < 0 ? language[2] : swappedLetters(language[2], ALPHABETS[language[1]]))
    .replace(/\\d/g, '{$&}').split(${JSON.stringify(END)}).map((line) => line.replaceAll('|+', '|' + line.split('|')[0]));
const perLanguage = (pick) => Object.defineProperties({}, Object.fromEntries(
  LANGUAGES.map((language) => [language[0], { get: () => pick(linesOf(language)) }])));
export const REGION_NAMES = perLanguage((lines) => lines.at(-2));
export const TYPE_LABELS = Object.fromEntries(${JSON.stringify(Object.keys(said.TYPE_LABELS).join(' '))}.split(' ').map(
  (type, index) => [type, perLanguage((lines) => lines.at(-1).split('|')[index])]));
export function textsOf(language) {
  const found = LANGUAGES.find(([one]) => one === language) ?? LANGUAGES.at(-1);
  let line = 0;
  const [head, ${TABLES.join()}] = KEYS.map(([told, count]) => {
    const names = told.split(' ');
    return Object.fromEntries(Array.from({ length: count }, (_, index) =>
      [names[index] || '$' + line.toString(36), linesOf(found)[line++]]));
  });
  return { locale: found[0], ...head, ${TABLES.join()} };
}`;
}

function from(path: string): string {
  return `export * from ${JSON.stringify(path)};`;
}

async function moduleOf<T>(contents: string): Promise<T> {
  const stdin = { contents, resolveDir: '.' };
  const { outputFiles } = await build({ stdin, bundle: true, format: 'esm', write: false });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return (await import(`data:text/javascript;base64,${source}`)) as T;
}

/** All that is said in a language, a line each, as it is packed but for its letters. */
function textOf(texts: Texts, keys: Keys, { REGION_NAMES, TYPE_LABELS }: Said): string {
  const { locale } = texts;
  const types = Object.values(TYPE_LABELS).map((labels) => labels[locale]);
  const names = [REGION_NAMES[locale] ?? '', types.join('|')];
  const all = [...sayingsOf(texts, keys).map(withShortForms), ...names].join(END);
  const text = withoutCapitals(all.replace(/\{(\d)\}/g, '$1'));
  if (withCapitals(text).replace(/\d/g, '{$&}') === all) return text;
  throw new Error(`${locale}: a text has a digit or a "~" of its own, or a letter without a capital.`);
}

/** A saying with `+` for its first form wherever another form begins with that. */
function withShortForms(saying: string): string {
  const [first = '', ...others] = saying.split('|');
  const isLonger = (form: string): boolean => first !== '' && form.startsWith(first);
  return [first, ...others.map((form) => (isLonger(form) ? `+${form.slice(first.length)}` : form))].join('|');
}

/** Which alphabet makes a text shortest, -1 where none does, and the text with its letters swapped. */
function shortest(text: string, alphabets: readonly Alphabet[]): [alphabet: number, text: string] {
  const tries = alphabets.map((alphabet) => swappedLetters(text, alphabet));
  const best = [...tries, text].sort((a, b) => Buffer.byteLength(a) - Buffer.byteLength(b))[0] ?? text;
  const used = alphabets[tries.indexOf(best)];
  if (used && swappedLetters(best, used) !== text) throw new Error(`A letter is lost: ${text.slice(0, 80)}`);
  return [tries.indexOf(best), best];
}

function sayingsOf(texts: Texts, [head = [], ...keys]: Keys): string[] {
  const first = head.map((name) => String(texts[name as (typeof HEAD)[number]] ?? ''));
  const others = TABLES.flatMap((table, index) => {
    const own: Readonly<Record<string, string>> = texts[table];
    const names = keys[index] ?? [];
    const sayings = names.flatMap((name) => own[name]?.split(END) ?? []);
    if (sayings.length === names.length && Object.keys(own).length === names.length) return sayings;
    throw new Error(`${texts.locale}: ${table} has other keys than the first language, or a line break.`);
  });
  return [...first, ...others];
}

function refuseLoss(texts: Texts, { said, unpacked, shortKeys }: Compared): void {
  const { locale } = texts;
  const again = unpacked.textsOf(locale);
  for (const table of TABLES)
    for (const [key, saying] of Object.entries(texts[table]))
      equal((again[table] as Names)[shortKeys[key] ?? key], saying, `${locale}: ${key}`);
  for (const key of HEAD) equal(again[shortKeys[key] ?? key], String(texts[key] ?? ''), `${locale}: ${key}`);
  equal(unpacked.REGION_NAMES[locale], said.REGION_NAMES[locale], `${locale}: regions`);
  for (const [type, labels] of Object.entries(said.TYPE_LABELS))
    equal(unpacked.TYPE_LABELS[type]?.[locale], labels[locale], `${locale}: ${type}`);
}
