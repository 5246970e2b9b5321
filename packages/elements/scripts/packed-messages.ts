import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Texts } from '../src/messages/texts.js';
import { withCapitals, withoutCapitals } from './capitals.js';
import { swappedLetters } from './swapped-letters.js';

type Languages = readonly [Texts, ...Texts[]];
type Keys = readonly (readonly string[])[];

const HEAD = ['plurals', 'comma', 'thousands', 'languages', 'afterMillions', 'hasLongUnits'] as const;
const TABLES = ['words', 'facets', 'sorts', 'phrases', 'counts'] as const;
const END = '\n';
const UNPACKERS = ['capitals', 'swapped-letters'].map((name) =>
  fileURLToPath(new URL(`${name}.ts`, import.meta.url)),
);
/** From capitals to small letters with accents, and from Latin to the small letters of Cyrillic and of Arabic; 0 leaves a text as it is. */
const SHIFTS = [0, 0xa0, 0x3f0, 0x5e0];
/** Languages that share letters and words stand side by side, English beside the code, which packs better. The last is the fallback. */
const ORDER = ['sr', 'ru', 'uk', 'ar', 'zh', 'fr', 'es', 'pt', 'de', 'en'];

/**
 * A module that stands in for the one at `path` in the embed file, with every language as one text: its sayings in the order of
 * the keys, which are told once, and a bare digit for each `{0}`. A language is unpacked when it is first asked for.
 *
 * @throws {Error} when a language lacks a saying or has one too many, or when a saying holds a line break or a digit of its own.
 */
export async function packedMessages(path: string): Promise<string> {
  const languages = await languagesOf(path);
  const keys = TABLES.map((table) => Object.keys(languages[0][table]));
  const inOrder = [...languages].sort((a, b) => ORDER.indexOf(a.locale) - ORDER.indexOf(b.locale));
  const [capitals, letters] = UNPACKERS.map((path) => JSON.stringify(path));
  return `import { withCapitals } from ${capitals};
import { swappedLetters } from ${letters};
const LANGUAGES = ${JSON.stringify(inOrder.map((texts) => packed(texts, keys)))};
const KEYS = ${JSON.stringify([HEAD, ...keys].map((names) => names.join(' ')))};
export function textsOf(language) {
  const [locale, shift, text] = LANGUAGES.find(([one]) => one === language) ?? LANGUAGES.at(-1);
  const unpacked = withCapitals(shift ? swappedLetters(text, shift) : text).replace(/\\d/g, '{$&}');
  const sayings = unpacked.split(${JSON.stringify(END)});
  const [head, ${TABLES.join()}] = KEYS.map((names) => Object.fromEntries(names.split(' ').map((name) => [name, sayings.shift()])));
  return { locale, ...head, ${TABLES.join()} };
}`;
}

async function languagesOf(path: string): Promise<Languages> {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const module = (await import(`data:text/javascript;base64,${source}`)) as { LANGUAGES: Languages };
  return module.LANGUAGES;
}

function packed(texts: Texts, keys: Keys): [locale: string, shift: number, text: string] {
  const sayings = [...HEAD.map((name) => String(texts[name] ?? '')), ...sayingsOf(texts, keys)].join(END);
  const text = withoutCapitals(sayings.replace(/\{(\d)\}/g, '$1'));
  if (withCapitals(text).replace(/\d/g, '{$&}') !== sayings)
    throw new Error(
      `${texts.locale}: a saying has a digit or a "~" of its own, or a letter without a capital.`,
    );
  const bytes = (shift: number): number => Buffer.byteLength(swappedLetters(text, shift));
  const [shift = 0] = [...SHIFTS].sort((a, b) => bytes(a) - bytes(b));
  return [texts.locale, shift, swappedLetters(text, shift)];
}

function sayingsOf(texts: Texts, keys: Keys): string[] {
  return TABLES.flatMap((table, index) => {
    const own: Readonly<Record<string, string>> = texts[table];
    const names = keys[index] ?? [];
    const sayings = names.flatMap((name) => own[name]?.split(END) ?? []);
    if (sayings.length === names.length && Object.keys(own).length === names.length) return sayings;
    throw new Error(`${texts.locale}: ${table} has other keys than the first language, or a line break.`);
  });
}
