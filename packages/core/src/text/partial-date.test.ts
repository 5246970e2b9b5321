import { expect, it } from 'vitest';
import { firstDay, isPartialDate } from './partial-date.js';

it.each(['2004', '2004-05', '2004-05-17', '2024-02-29', '2000-02-29'])('%s is a date', (date) => {
  expect(isPartialDate(date)).toBe(true);
});

it.each([
  '2023-02-30',
  '2023-02-29',
  '1900-02-29',
  '2004-13',
  '2004-00',
  '2004-05-00',
  '2004-04-31',
  '04',
  '2004-5',
  '2004-05-17T10:00Z',
  '2004/05',
  ' 2004',
])('%s is none', (date) => {
  expect(isPartialDate(date)).toBe(false);
});

it('a partial date stands for its first day', () => {
  expect(['2004', '2004-05', '2004-05-17'].map(firstDay)).toEqual(['2004-01-01', '2004-05-01', '2004-05-17']);
});
