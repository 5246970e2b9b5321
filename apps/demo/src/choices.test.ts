import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, attributesOf, choicesOf, DEFAULTS } from './choices.ts';

const word = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
const choices = fc.record({
  src: fc.webUrl(),
  types: fc.uniqueArray(word),
  places: fc.uniqueArray(word),
  languages: fc.uniqueArray(word),
  publishers: fc.uniqueArray(fc.constantFrom('OSCE', 'Home Office', 'Council of Europe, GRETA')),
  topics: fc.uniqueArray(word),
  audiences: fc.uniqueArray(word),
  from: fc.constantFrom('', '2004'),
  to: fc.constantFrom('', '2022'),
  filters: fc.uniqueArray(word),
  sort: word,
  pageSize: word,
  layout: word,
  headingLevel: word,
  open: word,
  shortList: fc.constantFrom('', 'yes'),
  address: word,
  lang: word,
  accent: fc.constantFrom('', '#7a1f3d'),
  ink: fc.constantFrom('', '#101010'),
  surface: fc.constantFrom('', '#fff8f0'),
  corners: fc.constantFrom('', 'round'),
  text: fc.constantFrom('', 'larger'),
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

  it('part publishers by semicolons, as their names hold spaces and commas', () => {
    const publishers = ['Council of Europe, GRETA', 'OSCE'];

    expect(attributesOf({ ...DEFAULTS, publishers })).toContainEqual([
      'publishers',
      'Council of Europe, GRETA; OSCE',
    ]);
  });

  it('name attributes as the element does, and leave looks to the style', () => {
    const looks = { accent: '#7a1f3d', corners: 'round' };
    const said = { ...DEFAULTS, ...looks, headingLevel: '3', pageSize: '5', shortList: 'yes' };

    expect(attributesOf(said)).toEqual([
      ['src', './feed.json'],
      ['page-size', '5'],
      ['heading-level', '3'],
      ['short-list', ''],
    ]);
  });
});
