/** WCAG 2.2, success criterion 1.4.3: the least contrast between text and what it stands on. */
export const LEAST_CONTRAST = 4.5;

/** The colours that a widget takes from one accent, on a white ground. */
export interface Theme {
  readonly tokens: Readonly<Record<string, string>>;
  /** The least contrast that any text of the accent has. */
  readonly contrast: number;
}

type Colour = readonly [red: number, green: number, blue: number];

const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];

/** Contrast of two colours, `#rrggbb` each. Shape: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(parsed(one)), luminance(parsed(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The theme of an accent: a darker shade under the pointer, and two tints that its text can stand on. */
export function themeOf(accent: string): Theme {
  const colour = parsed(accent);
  const tokens = {
    '--guidance-accent': accent,
    '--guidance-accent-hover': written(mixed(colour, BLACK, 0.3)),
    '--guidance-on-accent': '#ffffff',
    '--guidance-sel': written(mixed(WHITE, colour, 0.1)),
    '--guidance-tint': written(mixed(WHITE, colour, 0.04)),
  };
  const grounds = ['#ffffff', tokens['--guidance-tint']];
  return { tokens, contrast: Math.min(...grounds.map((ground) => contrast(accent, ground))) };
}

/** Whether a text is a colour of the form `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

function parsed(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  return [red, green, blue];
}

function mixed(one: Colour, other: Colour, share: number): Colour {
  const [red, green, blue] = one.map((part, at) => part + ((other[at] ?? 0) - part) * share);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

function written(colour: Colour): string {
  return `#${colour.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

/** WCAG 2.2, "relative luminance". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
