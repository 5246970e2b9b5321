import { expect, it } from 'vitest';
import { spellingVariant } from './spelling-variants.js';

it.each([
  ['labourers', 'laborers'],
  ['organisation', 'organization'],
  ['programmes', 'programs'],
  ['centre', 'center'],
  ['licence', 'license'],
  ['judgement', 'judgment'],
  ['counselling', 'counseling'],
  ['paediatric', 'pediatric'],
  ['recognising', 'recognizing'],
  ['enrol', 'enroll'],
  ['fulfil', 'fulfill'],
])('knows %s and %s as one word', (british, american) => {
  expect(spellingVariant(british)).toBe(american);
  expect(spellingVariant(american)).toBe(british);
});

it('knows no other spelling of other words', () => {
  expect(spellingVariant('our')).toBeUndefined();
  expect(spellingVariant('rise')).toBeUndefined();
});
