import { expect, it } from 'vitest';
import { packedTexts } from './packed-texts.js';

it('gives back every text as it was, short and long, in any script', () => {
  const texts = ['', 'a', 'Ключ', 'رقم', '😀'.repeat(400_000), 'x'.repeat(1024 * 1024), 'end'];
  const packed = packedTexts();
  const places = texts.map((text) => packed.add(text));

  expect(places.map((place) => packed.at(place) === texts[place])).toEqual(texts.map(() => true));
  expect(packed.at(texts.length)).toBe('');
});
