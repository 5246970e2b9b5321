import { describe, expect, it } from 'vitest';
import { filtersOf, scopeOf, sortOf } from './attributes.js';

describe('what a page sets with attributes', () => {
  it('reads a scope from plain tokens', () => {
    const scope = scopeOf({ types: 'guidance, legislation', places: '150 RS', from: '2010', to: '2020' });

    expect(scope).toEqual({
      select: { types: ['guidance', 'legislation'], places: ['150', 'RS'] },
      years: { from: 2010, to: 2020 },
    });
  });

  it('keeps publishers whole, whatever their names hold', () => {
    const scope = scopeOf({ publishers: 'Home Office; Ministry of Labour, Family and Social Affairs' });

    expect(scope.select?.publishers).toEqual([
      'Home Office',
      'Ministry of Labour, Family and Social Affairs',
    ]);
  });

  it('takes the English name of a place as well as its code', () => {
    expect(scopeOf({ places: 'Europe' }).select?.places).toEqual(['150']);
  });

  it('sets no scope where the attributes say nothing usable', () => {
    expect(scopeOf({ types: ' ', from: 'recent' })).toEqual({});
  });

  it('shows the filters a page names, in its order, and none for an empty list', () => {
    expect(filtersOf('places types colour')).toEqual(['places', 'types']);
    expect(filtersOf('')).toEqual([]);
    expect(filtersOf(undefined)).toContain('years');
  });

  it('ignores an order it does not know', () => {
    expect(sortOf('title')).toBe('title');
    expect(sortOf('loudest')).toBeUndefined();
  });
});
