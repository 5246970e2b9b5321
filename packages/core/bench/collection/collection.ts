import type { Edition, Resource, ResourceFile } from '../../src/resource/resource.js';
import { countryCodes } from '../../src/vocabulary/place-ancestors.js';
import { seededRandom, type SeededRandom } from './seeded-random.js';
import { someWords, vocabularies, type Vocabulary } from './vocabulary.js';

const TYPES =
  'guidance publication legislation good-practice tool standard news infographic event toolkit'.split(' ');
const TOPICS =
  'identification referral protection prosecution prevention child-protection forced-labour sexual-exploitation supply-chains migration asylum health mental-health housing legal-aid compensation data-protection training interviewing border-management online-exploitation organ-removal forced-begging return reintegration gender funding research'.split(
    ' ',
  );
const AUDIENCES =
  'police prosecutors judges social-workers health-workers teachers labour-inspectors border-guards ngos business survivors policy-makers'.split(
    ' ',
  );
const REGIONS =
  '150 142 002 019 039 151 155 154 035 034 145 143 202 011 014 018 015 419 005 013 021 009'.split(' ');
const FILE_LANGUAGES =
  'en fr es ru ar de pt sr uk zh it ro bg el tr sq mk hu pl th vi en-GB fr-CA es-MX pt-BR zh-Hant my km bn sw'.split(
    ' ',
  );
const FIRST_YEAR = 1985;
const LAST_YEAR = 2026;
const WORLD = '001';

/** What all resources of one collection draw from. */
interface Sources {
  readonly random: SeededRandom;
  /** Each as often as its share of the texts asks. */
  readonly languages: readonly Vocabulary[];
  readonly publishers: readonly string[];
  readonly countries: readonly string[];
}

/**
 * Makes up a collection as a large library would have it: many scripts, a few common words and publishers and a long tail of
 * rare ones, gaps where sources leave gaps.
 *
 * Shape: the same size and seed give the same resources; ids are unique.
 */
export function collection(size: number, seed: number): Resource[] {
  const random = seededRandom(seed);
  const languages = vocabularies(size, random);
  const byShare = languages.flatMap((one) => Array<Vocabulary>(Math.round(one.share * 100)).fill(one));
  const countries = shuffled(countryCodes(), random);
  const publishers = Array.from({ length: Math.round(12 * size ** 0.4) }, () => publisher(languages, random));
  const sources = { random, languages: byShare, countries, publishers };
  return Array.from({ length: size }, (_, number) => resource(number, sources));
}

function resource(number: number, sources: Sources): Resource {
  const { random, languages } = sources;
  const language = random.pick(languages);
  const title = someWords(language, random.between(4, 14), random);
  const editions = random.chance(0.04) ? [] : editionsOf(sources);
  const other = random.chance(0.12) ? random.pick(languages) : language;
  return {
    id: `hub.example/${random.between(0, 1_679_615).toString(36)}-${number.toString(36)}`,
    title,
    ...(random.chance(0.92) ? { summary: someWords(language, random.between(12, 40), random) } : {}),
    ...(random.chance(0.1) ? { body: someWords(language, random.between(40, 120), random) } : {}),
    language: language.tag,
    ...(other === language ? {} : { translations: { [other.tag]: { title: someWords(other, 8, random) } } }),
    ...listed('types', some(TYPES, random.chance(0.03) ? 0 : oneOrMore(random, 3), random)),
    ...listed('topics', some(TOPICS, random.chance(0.15) ? 0 : oneOrMore(random, 4), random)),
    ...listed('audiences', some(AUDIENCES, random.chance(0.4) ? 0 : oneOrMore(random, 3), random)),
    ...listed('places', placesOf(sources)),
    ...listed('publishers', some(sources.publishers, random.chance(0.1) ? 0 : oneOrMore(random, 3), random)),
    ...(random.chance(0.95) ? { added: date(random, 10) } : {}),
    ...(editions.length > 0 ? { editions } : {}),
  };
}

function placesOf({ random, countries }: Sources): string[] {
  const draw = random.next();
  if (draw < 0.25) return [];
  if (draw < 0.33) return [WORLD];
  if (draw < 0.5) return [random.pickZipf(REGIONS)];
  return some(countries, oneOrMore(random, 4), random);
}

function editionsOf({ random, publishers }: Sources): Edition[] {
  return Array.from({ length: oneOrMore(random, 3) }, (_, at) => ({
    ...(random.chance(0.5) ? { label: `Edition ${at + 1}` } : {}),
    ...(random.chance(0.88) ? { issued: date(random, random.pick([4, 4, 7, 10])) } : {}),
    ...(random.chance(0.1) ? { publishers: [random.pickZipf(publishers)] } : {}),
    ...(random.chance(0.85) ? { files: filesOf(random) } : {}),
  }));
}

function filesOf(random: SeededRandom): ResourceFile[] {
  const languages = random.chance(0.06) ? [undefined] : some(FILE_LANGUAGES, oneOrMore(random, 5), random);
  return languages.map((language) => ({ ...(language ? { language } : {}), mediaType: 'application/pdf' }));
}

/** Recent years are the commonest. Units: `length` in characters, as a partial date has 4, 7 or 10. */
function date(random: SeededRandom, length: number): string {
  const year = LAST_YEAR - Math.floor((LAST_YEAR - FIRST_YEAR + 1) * random.next() ** 2.2);
  const [month, day] = [random.between(1, 12), random.between(1, 28)];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`.slice(0, length);
}

function publisher(languages: readonly Vocabulary[], random: SeededRandom): string {
  const [english] = languages;
  if (!english || random.chance(0.4)) return letters(random.between(3, 6), random);
  return `${random.pick(['Ministry', 'Office', 'Council', 'Bureau', 'Network'])} for ${someWords(english, 3, random)}`;
}

function letters(count: number, random: SeededRandom): string {
  return Array.from({ length: count }, () => String.fromCharCode(65 + random.between(0, 25))).join('');
}

/** One the most often; two about a third as often, and so on. */
function oneOrMore(random: SeededRandom, most: number): number {
  let count = 1;
  while (count < most && random.chance(0.3)) count++;
  return count;
}

/** So many different things, the first of the list the most often; fewer where the draw repeats itself. */
function some(things: readonly string[], count: number, random: SeededRandom): string[] {
  const result: string[] = [];
  for (let left = count; left > 0; left--) {
    const thing = random.pickZipf(things);
    if (!result.includes(thing)) result.push(thing);
  }
  return result;
}

/** A field that holds a list, left out where the list is empty, as a feed would. */
function listed<Field extends string>(field: Field, values: string[]): Partial<Record<Field, string[]>> {
  return values.length > 0 ? ({ [field]: values } as Partial<Record<Field, string[]>>) : {};
}

function shuffled(things: readonly string[], random: SeededRandom): string[] {
  const result = [...things];
  for (let last = result.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}
