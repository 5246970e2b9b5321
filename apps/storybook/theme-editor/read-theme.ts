import { computedColours } from './computed-colours.js';
import { TOKENS } from './tokens.js';
import { UNCHANGED, withColour, withLength, type Scheme, type Theme, type Values } from './theme.js';

/** A theme that was read, and what was found that is none. */
export interface ReadTheme {
  readonly theme: Theme;
  /** Names of properties that the elements do not know. */
  readonly unknown: readonly string[];
  /** Names of properties whose value is no solid colour, or no length. */
  readonly unreadable: readonly string[];
}

/**
 * Reads the style sheet of a page, or declarations alone: what this editor wrote, or what somebody did by hand.
 * @param root where colours can be computed
 */
export function readTheme(css: string, root: ParentNode): ReadTheme {
  const declared = declarations(css);
  const named = Object.keys(declared).filter((name) => name.startsWith('--guidance-'));
  const colourIn = computedColours(root, declared);
  const unreadable: string[] = [];
  const schemes = schemesOf(declared, named);
  let theme: Theme = { ...UNCHANGED, schemes };
  for (const { name, kind } of TOKENS.filter((token) => named.includes(token.name))) {
    const value = declared[name] ?? '';
    if (kind === 'length') {
      if (CSS.supports('border-radius', value)) theme = withLength(theme, name, value);
      else unreadable.push(name);
      continue;
    }
    for (const scheme of schemes) {
      const colour = colourIn(`var(${name})`, scheme);
      if (colour) theme = withColour(theme, scheme, [name, colour]);
      else if (!unreadable.includes(name)) unreadable.push(name);
    }
  }
  return { theme, unknown: named.filter((name) => TOKENS.every((token) => token.name !== name)), unreadable };
}

/** Every custom property and the color-scheme that a style sheet declares; the last of a name holds. */
function declarations(css: string): Values {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css.includes('{') ? css : `guidance-list { ${css} }`);
  return Object.fromEntries(
    [...sheet.cssRules]
      .filter(isStyleRule)
      .flatMap(({ style }) =>
        [...style]
          .filter((name) => name.startsWith('--') || name === 'color-scheme')
          .map((name) => [name, style.getPropertyValue(name).trim()]),
      ),
  );
}

function isStyleRule(rule: CSSRule): rule is CSSStyleRule {
  return rule instanceof CSSStyleRule;
}

function schemesOf(declared: Values, named: readonly string[]): readonly Scheme[] {
  const scheme = declared['color-scheme'] ?? '';
  const hasBoth =
    /light.*dark|dark.*light/.test(scheme) ||
    named.some((name) => (declared[name] ?? '').includes('light-dark('));
  if (hasBoth) return ['light', 'dark'];
  return [scheme.includes('dark') ? 'dark' : 'light'];
}
