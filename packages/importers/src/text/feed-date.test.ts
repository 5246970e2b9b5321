import { expect, it } from 'vitest';
import { feedDay } from './feed-date.js';

it.each([
  ['Tue, 24 Nov 2026 13:28:13 +0000', '2026-11-24'],
  ['Tue, 24 Nov 2026 23:30:00 -0500', '2026-11-25'],
  ['Tue, 24 Nov 2026 00:30:00 +0200', '2026-11-23'],
  ['24 Nov 26 13:28 GMT', '2026-11-24'],
  ['Tue, 24 Nov 2026 22:00:00 EST', '2026-11-25'],
  ['Tuesday, 24-November-2026 13:28:13', '2026-11-24'],
  ['November 24, 2026', '2026-11-24'],
  ['Sept. 3, 2004', '2004-09-03'],
  ['3 Jan 99', '1999-01-03'],
  ['2026-11-24T23:30:00-05:00', '2026-11-25'],
  ['2026-11-24T13:28:13.123Z', '2026-11-24'],
  ['2026-11-24', '2026-11-24'],
  ['2026-11', '2026-11'],
  ['2026', '2026'],
])('reads %s', (text, day) => {
  expect(feedDay(text)).toBe(day);
});

it.each(['', 'yesterday', '31 Feb 2026', '2026-13-01', '32 Nov 2026', 'Tue, 24 Foo 2026'])(
  'takes "%s" for no date',
  (text) => {
    expect(feedDay(text)).toBeUndefined();
  },
);
