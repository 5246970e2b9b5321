import { describe, expect, it } from 'vitest';
import { contrast, measured, PAIRS } from './contrast.js';
import { cssOf, UNCHANGED, withColour, withLength } from './theme.js';
import { GROUPS, token, TOKENS } from './tokens.js';

describe('the theme editor', () => {
  const [source = ''] = Object.values(
    import.meta.glob<string>('../../../packages/elements/src/tokens/tokens.ts', {
      eager: true,
      query: '?raw',
      import: 'default',
    }),
  );
  const usual = (name: string, scheme: string): string => `${scheme} ${name}`;

  it('has every custom property that the elements read, each in one group, and no other', () => {
    const read = [...new Set(source.match(/--guidance-[\w-]+/g))].sort();

    expect(TOKENS.map(({ name }) => name).sort()).toEqual(read);
    expect(
      Object.values(GROUPS)
        .flat()
        .map((short) => token(short).name)
        .sort(),
    ).toEqual(read);
  });

  it('measures every colour of text on a ground', () => {
    const measuredColours = PAIRS.map(({ colour }) => colour);

    expect(
      Object.values(GROUPS)
        .flat()
        .filter((short) => /ink$|accent/.test(short) && !measuredColours.includes(short)),
    ).toEqual([]);
  });

  it('gives the contrast that the standard gives, and rounds down', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.478, 3);
    const grey = measured((short) => (short === 'muted' ? '#777777' : '#ffffff')).find(
      ({ colour }) => colour === 'muted',
    );

    expect(grey).toMatchObject({ ratio: 4.4, isEnough: false });
  });

  it('writes nothing for a theme that is not changed, and plain values for a page of one scheme', () => {
    const dark = withColour({ ...UNCHANGED, schemes: ['dark'] }, 'dark', ['--guidance-ink', '#ffffff']);

    expect(cssOf(UNCHANGED, usual)).toBe('');
    expect(cssOf(dark, usual)).toBe(
      'guidance-list {\n  color-scheme: dark;\n  --guidance-ink: #ffffff;\n}\n',
    );
  });

  it('forgets what is undone', () => {
    const changed = withLength(
      withColour(UNCHANGED, 'light', ['--guidance-ink', '#000000']),
      '--guidance-radius',
      '0em',
    );
    const undone = withLength(withColour(changed, 'light', ['--guidance-ink']), '--guidance-radius');

    expect(cssOf(undone, usual)).toBe('');
  });

  it('leaves a colour of the other scheme alone on a page of one', () => {
    const theme = withColour(UNCHANGED, 'dark', ['--guidance-ink', '#ffffff']);

    expect(cssOf(theme, usual)).toBe('');
  });
});
