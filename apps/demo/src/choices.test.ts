import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, attributesOf, choicesOf, DEFAULTS } from './choices.ts';

const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const choices = fc.record({
  src: fc.webUrl(),
  types: fc.uniqueArray(word),
  places: fc.uniqueArray(word),
  languages: fc.uniqueArray(word),
  filters: fc.uniqueArray(word),
  sort: word,
  pageSize: word,
  layout: word,
  lang: word,
  accent: fc.constantFrom('#0b5768', '#7a1f3d'),
});

describe('choices', () => {
  it('come back from the address that shares them', () => {
    fc.assert(
      fc.property(choices, (said) => {
        expect(choicesOf(new URLSearchParams(addressOf(said)))).toEqual(said);
      }),
    );
  });

  it('leave no trace in the address or the tag where they are as usual', () => {
    expect(addressOf(DEFAULTS)).toBe('');
    expect(attributesOf(DEFAULTS)).toEqual([['src', './feed.json']]);
  });

  it('tell no filter at all from the usual ones', () => {
    const none = choicesOf(new URLSearchParams('filters='));

    expect(none.filters).toEqual([]);
    expect(attributesOf(none)).toContainEqual(['filters', '']);
  });
});
