import { elementEntry } from '../.storybook/manifest.js';

/** A custom property that pages can set, as the elements themselves describe it. */
export interface Token {
  /** With its dashes: `--guidance-ink`. */
  readonly name: string;
  readonly about: string;
  readonly kind: 'colour' | 'length';
  /** What holds where nothing is set: a CSS value. */
  readonly usual: string;
}

/** Every public custom property, in the order of the style rule that reads them. */
export const TOKENS: readonly Token[] = (elementEntry('guidance-list').cssProperties ?? []).map(
  ({ name, description = '', default: usual = '' }) => ({
    name,
    about: description,
    kind: /^[\d.]+em$/.test(usual) ? 'length' : 'colour',
    usual,
  }),
);

/** Tokens by what they are for. */
export const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Accent: ['accent', 'accent-hover', 'on-accent', 'sel', 'bar'],
  Text: ['ink', 'muted'],
  Grounds: ['surface', 'tint', 'tint2'],
  'Edges and corners': ['control', 'line', 'focus', 'radius', 'radius-card'],
  Notices: ['notice-ink', 'notice-bg', 'notice-line'],
  Failure: ['err-ink', 'err-bg', 'err-line'],
  'Good news': ['ok-ink', 'ok-bg'],
};

/** The token of that short name. @throws {Error} when there is none */
export function token(short: string): Token {
  const found = TOKENS.find(({ name }) => name === `--guidance-${short}`);
  if (!found) throw new Error(`There is no custom property --guidance-${short}.`);
  return found;
}

/** The name without what all names have in common. */
export function shortName(name: string): string {
  return name.replace('--guidance-', '');
}
