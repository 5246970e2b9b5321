import { describe, expect, it } from 'vitest';
import { choicesInForce, narrows, toggled, withText, withYears, without, withoutFilters } from './choices.js';

describe('choices', () => {
  it('puts a value in where it was not, and takes it out where it was', () => {
    const once = toggled({}, 'types', 'guidance');
    const twice = toggled(once, 'types', 'guidance');

    expect(once).toEqual({ select: { types: ['guidance'] } });
    expect(twice).toEqual({});
  });

  it('keeps the other filters when one changes', () => {
    const choices = toggled({ text: 'serbia', select: { places: ['150'] } }, 'types', 'guidance');

    expect(choices).toEqual({ text: 'serbia', select: { places: ['150'], types: ['guidance'] } });
  });

  it('lists what is in force in the order the filters are shown, the range before single years', () => {
    const choices = { select: { years: ['none'], types: ['guidance', 'standard'] }, years: { from: 2010 } };

    expect(choicesInForce(choices)).toEqual([
      { facet: 'types', value: 'guidance' },
      { facet: 'types', value: 'standard' },
      { facet: 'years' },
      { facet: 'years', value: 'none' },
    ]);
  });

  it('takes away one chip and leaves the rest', () => {
    const choices = { select: { types: ['guidance', 'standard'] }, years: { from: 2010 } };

    expect(without(choices, { facet: 'types', value: 'guidance' })).toEqual({
      select: { types: ['standard'] },
      years: { from: 2010 },
    });
    expect(without(choices, { facet: 'years' })).toEqual({ select: { types: ['guidance', 'standard'] } });
  });

  it('clears filters without losing words and order', () => {
    const choices = {
      text: 'serbia',
      sort: 'title',
      select: { types: ['guidance'] },
      years: { to: 2020 },
    } as const;

    expect(withoutFilters(choices)).toEqual({ text: 'serbia', sort: 'title' });
  });

  it('takes blank words and a range without bounds for none', () => {
    expect(withText({ text: 'serbia' }, '  ')).toEqual({});
    expect(withYears({ years: { from: 2010 } }, {})).toEqual({});
  });

  it('knows whether anything narrows the list', () => {
    expect(narrows({ sort: 'title', text: ' ' })).toBe(false);
    expect(narrows({ text: 'serbia' })).toBe(true);
    expect(narrows({ years: { to: 2020 } })).toBe(true);
  });
});
