/** WCAG 2.2, success criteria 1.4.3 and 1.4.11: what text needs, and what the edges of controls need. */
const TEXT = 4.5;
const EDGE = 3;

/** Two colours that are seen together, by the short names of their tokens, and the least contrast between them. */
export interface Pair {
  readonly colour: string;
  readonly ground: string;
  readonly least: number;
}

/** All colours that stand on another. */
export const PAIRS: readonly Pair[] = [
  ...on(TEXT, 'ink', ['surface', 'tint', 'sel']),
  ...on(TEXT, 'muted', ['surface', 'tint', 'sel']),
  ...on(TEXT, 'accent', ['surface', 'tint', 'sel']),
  ...on(TEXT, 'accent-hover', ['surface', 'tint']),
  ...on(TEXT, 'on-accent', ['accent', 'accent-hover']),
  ...on(TEXT, 'notice-ink', ['notice-bg']),
  ...on(TEXT, 'err-ink', ['err-bg']),
  ...on(TEXT, 'ok-ink', ['ok-bg', 'surface']),
  ...on(EDGE, 'control', ['surface']),
  ...on(EDGE, 'bar', ['surface']),
  ...on(EDGE, 'focus', ['surface', 'tint']),
  ...on(EDGE, 'notice-line', ['notice-bg']),
  ...on(EDGE, 'err-line', ['err-bg']),
];

function on(least: number, colour: string, grounds: readonly string[]): Pair[] {
  return grounds.map((ground) => ({ colour, ground, least }));
}

/** A pair as it is in a theme. */
export interface Measured extends Pair {
  /** Shape: 1 to 21, rounded down to one digit, so that nothing passes by rounding. */
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** Measures every pair. @param colourOf the colour of a token by its short name, as `#rrggbb` */
export function measured(colourOf: (short: string) => string): Measured[] {
  return PAIRS.map((pair) => {
    const ratio = contrast(colourOf(pair.colour), colourOf(pair.ground));
    return { ...pair, ratio: Math.floor(ratio * 10) / 10, isEnough: ratio >= pair.least };
  });
}

/** Contrast of two colours, `#rrggbb` each. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Source: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
