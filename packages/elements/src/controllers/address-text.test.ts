import { expect, it } from 'vitest';
import { addressText, addressedPlace } from './address-text.js';

const place = {
  choices: { text: 'référral & more', select: { types: ['legislation', 'guidance'] } },
  pages: 3,
  openedId: 'hub.example/nrm',
};

it('comes back to the same place', () => {
  expect(addressedPlace(addressText('', 'guidance', place), 'guidance')).toEqual({
    ...place,
    choices: { ...place.choices, select: { types: ['guidance', 'legislation'] } },
  });
});

it('changes nothing when it is written again, and keeps what belongs to others', () => {
  const once = addressText('utm_source=a&laws.types=guidance&p=7', 'guidance', place);

  expect(addressText(once, 'guidance', place)).toBe(once);
  expect(once.startsWith('utm_source=a&laws.types=guidance&p=7&guidance.v=1&')).toBe(true);
  expect(addressText(once, 'guidance', { choices: {}, pages: 1 })).toBe(
    'utm_source=a&laws.types=guidance&p=7',
  );
});

it('carries its version also where only a work is opened', () => {
  expect(addressText('', 'guidance', { choices: {}, pages: 1, openedId: 'a b' })).toBe(
    'guidance.v=1&guidance.work=a%20b',
  );
});

it('takes no harm from what is broken', () => {
  const broken = 'guidance.types=%E0%A4%A&guidance.work=%&guidance.page=1e9&guidance.sort=loudest&guidance.x';

  expect(addressedPlace(broken, 'guidance')).toEqual({ choices: {}, pages: 1, openedId: undefined });
  expect(addressedPlace('guidance.page=99999999', 'guidance').pages).toBe(20);
  expect(addressedPlace('guidance.page=-3&guidance.size=all', 'guidance')).toEqual({
    choices: {},
    pages: 1,
    openedId: undefined,
  });
});
