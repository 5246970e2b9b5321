import { parseFeed } from '@guidance-list/core';
import { expect, it } from 'vitest';
import { plainPdf } from './plain-pdf.ts';
import { shelfFeed } from './shelf.ts';

it('lists nothing that a feed may not hold, once its addresses are whole', () => {
  const whole = JSON.stringify(shelfFeed()).replaceAll('"./', '"https://shelter.example/');
  const { resources, diagnostics } = parseFeed(whole);

  expect(diagnostics).toEqual([]);
  expect(resources.map(({ editions }) => editions?.length)).toEqual([2, 1]);
});

it('writes a PDF whose table finds every object', () => {
  const text = Buffer.from(plainPdf({ title: 'É (a)', language: 'fr', pages: [['É (a)'], ['b']] })).toString(
    'latin1',
  );
  const places = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, place]) => Number(place));
  const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);

  expect(places.map((place, at) => text.slice(place).startsWith(`${at + 1} 0 obj\n`))).toEqual(
    Array.from({ length: 8 }, () => true),
  );
  expect(text.slice(table)).toMatch(/^xref\n0 9\n/);
  expect(text).toContain("(É \\(a\\)) '");
});
