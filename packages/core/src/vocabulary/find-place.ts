import { fold } from '../text/fold.js';
import { placeName } from './place-names.js';
import { GLOBAL_PLACE, countryCodes, regionCodes } from './place-ancestors.js';

/** Names in use beside those of CLDR: the official ones of the UN, short forms, and forms that are still common. */
const ALIASES: Readonly<Record<string, string>> = {
  World: GLOBAL_PLACE,
  Worldwide: GLOBAL_PLACE,
  'Latin America and the Caribbean': '419',
  'Australia and New Zealand': '053',
  'South-eastern Asia': '035',
  'South-East Asia': '035',
  'South Asia': '034',
  'East Asia': '030',
  'Central Africa': '017',
  'West Africa': '011',
  'East Africa': '014',
  'North Africa': '015',
  'The Americas': '019',
  UK: 'GB',
  'Great Britain': 'GB',
  US: 'US',
  USA: 'US',
  'United States of America': 'US',
  'Russian Federation': 'RU',
  'Czech Republic': 'CZ',
  'Viet Nam': 'VN',
  Turkey: 'TR',
  'Republic of Moldova': 'MD',
  Burma: 'MM',
  Myanmar: 'MM',
  'Ivory Coast': 'CI',
  'Cabo Verde': 'CV',
  Swaziland: 'SZ',
  'The Netherlands': 'NL',
  'The Gambia': 'GM',
  'The Bahamas': 'BS',
  'Hong Kong': 'HK',
  Macau: 'MO',
  Palestine: 'PS',
  'State of Palestine': 'PS',
  'Syrian Arab Republic': 'SY',
  'Republic of Korea': 'KR',
  "Lao People's Democratic Republic": 'LA',
  'United Republic of Tanzania': 'TZ',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
};

let codes: Map<string, string> | undefined;

/** The code of a place by its English name, exact after folding; nothing where no place bears it. */
export function findPlace(name: string): string | undefined {
  codes ??= codesByName();
  return codes.get(key(name));
}

function codesByName(): Map<string, string> {
  const known = [...countryCodes(), ...regionCodes()].map((code) => [placeName(code, 'en'), code] as const);
  return new Map([...Object.entries(ALIASES), ...known].map(([name, code]) => [key(name), code]));
}

function key(name: string): string {
  return fold(name)
    .replace(/&/g, 'and')
    .replace(/\bst\b\.?/g, 'saint')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
