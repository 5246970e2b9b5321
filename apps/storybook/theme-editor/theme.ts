import { TOKENS } from './tokens.js';

/** Light or dark: a colour of a theme has a value for each. */
export type Scheme = 'light' | 'dark';

/** Values by the names of tokens. */
export type Values = Readonly<Record<string, string>>;

/** What a designer has changed, and for which pages. */
export interface Theme {
  /** The schemes that the page has. */
  readonly schemes: readonly Scheme[];
  /** Shape: colours as `#rrggbb`; what is not changed is not there. */
  readonly colours: Readonly<Record<Scheme, Values>>;
  readonly lengths: Values;
}

/** Nothing changed, for a page that is always light. */
export const UNCHANGED: Theme = { schemes: ['light'], colours: { light: {}, dark: {} }, lengths: {} };

/** A theme with one colour set, or, without a value, as it comes. */
export function withColour(theme: Theme, scheme: Scheme, [name, value]: [string, string?]): Theme {
  return { ...theme, colours: { ...theme.colours, [scheme]: set(theme.colours[scheme], name, value) } };
}

/** A theme with one length set, or, without a value, as it comes. */
export function withLength(theme: Theme, name: string, value?: string): Theme {
  return { ...theme, lengths: set(theme.lengths, name, value) };
}

function set(values: Values, name: string, value: string | undefined): Values {
  const others = Object.entries(values).filter(([other]) => other !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/**
 * The style rule that makes a list look so; empty where nothing is changed. A page of one scheme gets plain values and that
 * scheme, a page of both a value for each.
 * @param usual the colour of a token in a scheme where it is not changed
 */
export function cssOf(theme: Theme, usual: (name: string, scheme: Scheme) => string): string {
  const [only, other] = theme.schemes;
  const lines = TOKENS.flatMap(({ name }) => {
    const [light, dark] = [theme.colours.light[name], theme.colours.dark[name]];
    const value = theme.lengths[name] ?? (other ? both(light, dark) : theme.colours[only ?? 'light'][name]);
    return value === undefined ? [] : [`  ${name}: ${value};`];

    function both(light: string | undefined, dark: string | undefined): string | undefined {
      if (light === dark) return light;
      return `light-dark(${light ?? usual(name, 'light')}, ${dark ?? usual(name, 'dark')})`;
    }
  });
  if (lines.length === 0) return '';
  const scheme = other ? [] : [`  color-scheme: ${only ?? 'light'};`];
  return ['guidance-list {', ...scheme, ...lines, '}', ''].join('\n');
}
