import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast.ts';
import { coloursOf, declarationsOf, LEAST_CONTRAST, ratiosOf, readable, type Look } from './theme.ts';

const PLAIN: Look = { accent: '', ink: '', surface: '', corners: '', text: '' };
const colour = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`),
);

describe('a theme', () => {
  it('says nothing where all is as usual', () => {
    expect(declarationsOf(PLAIN)).toEqual([]);
  });

  it('can be read whatever colours are asked for', () => {
    fc.assert(
      fc.property(colour, colour, colour, (accent, ink, surface) => {
        const tokens = new Map(declarationsOf({ ...PLAIN, accent, ink, surface }));
        const of = (name: string): string | undefined => tokens.get(`--guidance-${name}`);
        const ground = of('surface') ?? '#ffffff';
        const pairs: [string, string, number][] = [
          ['ink', ground, 4.5],
          ['muted', ground, 4.5],
          ['muted', of('sel') ?? '', 4.5],
          ['accent', ground, 4.5],
          ['accent', of('tint') ?? '', 4.5],
          ['control', ground, 3],
          ['focus', ground, 3],
          ['bar', ground, 3],
        ];
        for (const [name, on, least] of pairs)
          if (of(name))
            expect(contrast(of(name) ?? '', on), `${name} on ${on}`).toBeGreaterThanOrEqual(least);
        if (of('on-accent'))
          expect(contrast(of('on-accent') ?? '', of('accent') ?? '')).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('refuses an accent that too few can read, and keeps what else was chosen', () => {
    expect(readable({ ...PLAIN, accent: '#ffd24d', ink: '#102030' })).toEqual({ ...PLAIN, ink: '#102030' });
    expect(ratiosOf({ ...PLAIN, accent: '#767676' }).accent).toBeLessThan(LEAST_CONTRAST);
  });

  it('turns dark with its ground, accent and text with it', () => {
    const dark = { ...PLAIN, surface: '#101018' };

    expect(coloursOf(dark)).toEqual({ accent: '#83cedb', ink: '#e7eff1', surface: '#101018' });
    expect(declarationsOf(dark)).toContainEqual(['color-scheme', 'dark']);
    expect(declarationsOf(dark)).toContainEqual(['--guidance-on-accent', '#101018']);
  });

  it('gives corners and a larger text without touching colours', () => {
    expect(declarationsOf({ ...PLAIN, corners: 'square', text: 'larger' })).toEqual([
      ['--guidance-radius', '0'],
      ['--guidance-radius-card', '0'],
      ['font-size', '1.125em'],
    ]);
  });
});
