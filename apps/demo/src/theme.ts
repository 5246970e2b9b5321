import type { Choices } from './choices.ts';
import { contrast, isColour, luminance, mixed } from './contrast.ts';

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11: the least contrast of text, and of the edges of controls. */
export const LEAST_CONTRAST = 4.5;
const LEAST_EDGE = 3;

/** What of the choices is looks. */
export type Look = Pick<Choices, 'accent' | 'ink' | 'surface' | 'corners' | 'text'>;

/** The three colours that a theme grows from, `#rrggbb` each. */
export interface Colours {
  readonly accent: string;
  readonly ink: string;
  readonly surface: string;
}

/** The element's own, for a page that is light and for one that is dark. */
const OWN = {
  light: { accent: '#0b5768', ink: '#17242b', surface: '#ffffff', focus: '#b4450a' },
  dark: { accent: '#83cedb', ink: '#e7eff1', surface: '#18242a', focus: '#ffb35c' },
} as const;

const CORNERS: Readonly<Record<string, readonly [field: string, card: string]>> = {
  square: ['0', '0'],
  round: ['0.75em', '1em'],
};

/** The colours of a look, with the element's own where it says nothing, or nothing that is a colour. */
export function coloursOf(look: Look): Colours {
  const said = (text: string): string | undefined => (isColour(text) ? text.toLowerCase() : undefined);
  const own = OWN[schemeOf(look)];
  return {
    accent: said(look.accent) ?? own.accent,
    ink: said(look.ink) ?? own.ink,
    surface: said(look.surface) ?? own.surface,
  };
}

/** The least contrast that text of the ink, and text of the accent, has anywhere in the element. */
export function ratiosOf(look: Look): { ink: number; accent: number } {
  const { accent, ink, surface } = coloursOf(look);
  const { tint, sel } = groundsOf({ accent, ink, surface });
  const least = (colour: string, grounds: readonly string[]): number =>
    Math.min(...grounds.map((ground) => contrast(colour, ground)));
  return { ink: least(ink, [surface, tint, sel]), accent: least(accent, [surface, tint]) };
}

/** The look without the colours that too few people can read. */
export function readable(look: Look): Look {
  const onGround = ratiosOf(look).ink >= LEAST_CONTRAST ? look : { ...look, ink: '', surface: '' };
  if (ratiosOf(onGround).accent >= LEAST_CONTRAST) return onGround;
  const plain = { ...onGround, accent: '' };
  const { ink, accent } = ratiosOf(plain);
  return Math.min(ink, accent) >= LEAST_CONTRAST ? plain : { ...plain, ink: '', surface: '' };
}

/** A look as CSS declarations, in their order; none where all is as usual. Colours hold for one scheme, so it is named too. */
export function declarationsOf(look: Look): [property: string, value: string][] {
  const taken = readable(look);
  const corners = CORNERS[taken.corners];
  return [
    ...(taken.accent + taken.ink + taken.surface === '' ? [] : colourDeclarations(taken)),
    ...(corners ? pairs({ radius: corners[0], 'radius-card': corners[1] }) : []),
    ...(taken.text === 'larger' ? [['font-size', '1.125em'] as [string, string]] : []),
  ];
}

function colourDeclarations(look: Look): [string, string][] {
  const { accent, ink, surface } = coloursOf(look);
  const { tint, sel } = groundsOf({ accent, ink, surface });
  const scheme = schemeOf(look);
  const ofAccent = { accent, 'accent-hover': mixed(accent, ink, 0.3), 'on-accent': surface, sel, tint };
  const named: [string, string][] = [['color-scheme', scheme], ...pairs(ofAccent)];
  if (look.ink + look.surface === '') return named;
  const { focus } = OWN[scheme];
  const isSeen = [surface, tint].every((ground) => contrast(focus, ground) >= LEAST_EDGE);
  const grounds = [surface, tint, sel];
  const ofGround = {
    surface,
    tint2: mixed(tint, ink, 0.06),
    ink,
    muted: reaching(LEAST_CONTRAST, { from: mixed(surface, ink, 0.75), to: ink, grounds }),
    control: reaching(LEAST_EDGE, { from: mixed(surface, ink, 0.5), to: ink, grounds }),
    line: mixed(surface, ink, 0.2),
    bar: reaching(LEAST_EDGE, { from: mixed(surface, accent, 0.5), to: accent, grounds: [surface] }),
    focus: isSeen ? focus : ink,
  };
  return [...named, ...pairs(ofGround)];
}

/** The two grounds that text of the ink and the accent also stands on. */
function groundsOf({ accent, surface }: Colours): { tint: string; sel: string } {
  return { tint: mixed(surface, accent, 0.04), sel: mixed(surface, accent, 0.1) };
}

/** The first colour on the way that can be told from all grounds. */
function reaching(
  least: number,
  { from, to, grounds }: { from: string; to: string; grounds: readonly string[] },
): string {
  const steps = Array.from({ length: 11 }, (_, step) => mixed(from, to, step / 10));
  return steps.find((colour) => grounds.every((ground) => contrast(colour, ground) >= least)) ?? to;
}

/** Half-way in contrast between black and white. */
const MIDDLE = 0.179;

function schemeOf({ surface }: Look): 'light' | 'dark' {
  return isColour(surface) && luminance(surface) < MIDDLE ? 'dark' : 'light';
}

function pairs(tokens: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(tokens).map(([name, value]) => [`--guidance-${name}`, value]);
}
