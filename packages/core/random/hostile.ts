import fc from 'fast-check';
import type { Plan } from '../src/feed/plan.js';
import type { FieldKind } from '../src/resource/field-checks.js';

const SCRIPTS = [
  'javascript:alert(1)',
  'JaVaScRiPt:x',
  'java\tscript:x',
  'java\0script:x',
  'java\uD800script:x',
];
const SCHEMES = [
  'data:text/html,<script>x</script>',
  'vbscript:x',
  'blob:https://a.example/1',
  'file:///etc/passwd',
];
const DISGUISES = [
  'https://a.example@b.example/',
  'https://me:secret@b.example',
  'https:\\\\b.example',
  '//b.example',
];
const NO_HOSTS = [
  'http://',
  'https://[::1',
  ' https://a.example',
  'mailto:',
  'mailto:a@b@c',
  'ht\0tps://a.example',
];
const UNSEEN = [
  '\u200B',
  '\u2060\uFEFF',
  '\u00AD',
  '\u202E',
  '\u2066a\u2069',
  '\u009B2J',
  '\u001B[2J',
  '\uD83D',
  '\uDE00',
  'a\0b',
];
const NAMES = [
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'toJSON',
  'length',
  'then',
];
const ALMOST = [
  'EN-us',
  'english',
  'x-private',
  'sgn-BR',
  'rs',
  'ZZ',
  '2004-13',
  '2023-02-30',
  'none',
  'no\0ne',
  ' ',
  '',
];
const POINTED = ['~', '/', '~1', 'a/b', '0', '-1', 'id', 'title', 'resources', 'fr', 'FR'];
const TEXTS = [...SCRIPTS, ...SCHEMES, ...DISGUISES, ...NO_HOSTS, ...UNSEEN, ...NAMES, ...ALMOST, ...POINTED];

/** Numbers that JSON can say and `JSON.stringify` never does; see `asJson`. */
const NUMBERS = ['1e400', '-1e400', '-0', '1e-400', '9007199254740993', '123456789012345678901234567890'];
const MARKED = /"«([^"»]*)»"/g;

const halves = fc.array(fc.nat(0xffff), { maxLength: 6 }).map((units) => String.fromCharCode(...units));
const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...TEXTS) }, halves);
const scalar = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.constantFrom(...NUMBERS).map((number) => `«${number}»`),
  fc.constantFrom(null, true, false, 0, 7, -1, 0.5),
);

/** Any JSON value: of any shape, with names and texts that attack, break or look like what they are not. */
export const hostileValue = fc.anything({ key: text, values: [scalar], maxDepth: 3, maxKeys: 4 });

/** Lists that lie deeper in each other than those of a record may; see `asJson`. */
export const deepValue = fc
  .constantFrom(33, 5000)
  .map((levels) => `«${'['.repeat(levels)}${']'.repeat(levels)}»`);

const GOOD: Record<FieldKind, readonly unknown[]> = {
  text: ['A text', ''],
  filledText: ['A name', ' “Safe” \u200C'],
  languageTag: ['fr', 'EN-us', 'zh-Hant', 'sgn-BR'],
  webAddress: ['https://a.example/ü?q=1#b', 'HTTP://a.example', 'mailto:a@b.example?subject=x'],
  partialDate: ['2004', '2004-05', '2024-02-29'],
  placeCode: ['RS', '150', '001'],
  termId: ['guidance', 'constructor'],
  count: [0, 7, '«-0»'],
  mediaType: ['application/pdf'],
  flag: [true, false],
  linkStatus: ['ok', 'dead'],
};

/** What stands where a plan is read: as it should be, nearly so, or anything else. */
export function nearly(plan: Plan): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 3, arbitrary: shaped(plan) }, { weight: 1, arbitrary: hostileValue });
}

function shaped(plan: Plan): fc.Arbitrary<unknown> {
  if (typeof plan === 'string') return fc.constantFrom(...GOOD[plan]);
  if ('fields' in plan) return nearlyAll(plan.fields);
  if ('each' in plan) {
    const key = fc.oneof(text, shaped(plan.key) as fc.Arbitrary<string>);
    return fc.dictionary(key, nearly(plan.each), { maxKeys: 3 });
  }
  return fc.array(nearly(plan[0]), { maxLength: 3 });
}

/** Some of the named fields, each as it should be, nearly so, or anything else. */
export function nearlyAll(fields: Readonly<Record<string, Plan>>): fc.Arbitrary<Record<string, unknown>> {
  const values = Object.entries(fields).map(([key, plan]) => [key, nearly(plan)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [] });
}

/** The JSON of a value, in which a text between «marks» stands as it is. */
export function asJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(MARKED, '$1');
}
