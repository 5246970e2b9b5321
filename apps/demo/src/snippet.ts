import { attributesOf, addressOf, type Choices } from './choices.ts';
import { declarationsOf } from './theme.ts';

/**
 * How a snippet is written: the tag, a plain `div` for systems that remove unknown tags, a shortcode for WordPress with the
 * plugin, or a frame where scripts are refused.
 */
export type SnippetForm = 'tag' | 'div' | 'shortcode' | 'frame';

/** The list's script, as a page pins it. */
export interface PinnedScript {
  /** Absolute. Its name holds its version, so that the file stays what it is. */
  readonly address: string;
  /** As the attribute `integrity` is written. */
  readonly integrity: string;
}

/** Where the parts of a snippet come from. */
export interface SnippetHost {
  /** Absolute address of this site. */
  readonly base: string;
  readonly script: PinnedScript;
  /** The library, for the link that visitors see while there is no list. */
  readonly library: { readonly title: string; readonly home: string };
}

type Attribute = readonly [name: string, value: string];

/** The text that a partner pastes. */
export function snippetOf(choices: Choices, form: SnippetForm, host: SnippetHost): string {
  if (form === 'frame') return frame(choices, host);
  const addresses = choices.src.trim().split(/\s+/);
  const whole = { ...choices, src: addresses.map((one) => new URL(one, host.base).href).join(' ') };
  if (form === 'shortcode') return shortcode(whole, host);
  const link = `  <a href="${escaped(host.library.home)}">${escaped(host.library.title)}</a>`;
  const attributes = attributesOf(whole);
  const list =
    form === 'tag'
      ? [...styleSheet(choices), element('guidance-list', attributes, link)]
      : [element('div', divAttributes(choices, attributes), link)];
  return [scriptTag(host), ...list].join('\n');
}

/** One attribute to a line where they do not fit beside each other. Units: characters. */
const LINE = 72;
/** What says all by being there. */
const SWITCHES = ['data-guidance-list', 'data-short-list', 'short-list'];

function element(name: string, attributes: readonly Attribute[], content = ''): string {
  const said = attributes.map(([key, value]) =>
    SWITCHES.includes(key) ? key : `${key}="${escaped(value)}"`,
  );
  const short = `<${name} ${said.join(' ')}>`;
  const open = short.length <= LINE ? short : `<${name}\n  ${said.join('\n  ')}>`;
  return content === '' ? `${open}</${name}>` : `${open}\n${content}\n</${name}>`;
}

function scriptTag({ script }: SnippetHost): string {
  return element('script', [
    ['type', 'module'],
    ['src', script.address],
    ['integrity', script.integrity],
    ['crossorigin', 'anonymous'],
  ]);
}

function styleSheet(choices: Choices): string[] {
  const lines = declarationsOf(choices).map(([property, value]) => `  ${property}: ${value};`);
  return lines.length === 0 ? [] : [`<style>\nguidance-list {\n${lines.join('\n')}\n}\n</style>`];
}

/**
 * A `div` carries its own style: systems that take the tag of a style sheet away leave its text on the page.
 * Source: `wp_kses_post` of WordPress 6.5, which keeps data attributes and custom properties of a `div`.
 */
function divAttributes(choices: Choices, attributes: readonly Attribute[]): Attribute[] {
  return [
    ['data-guidance-list', ''],
    ...attributes.map(([name, value]): Attribute => [name === 'lang' ? name : `data-${name}`, value]),
    ...styleOf(choices),
  ];
}

/** On one line, as WordPress puts breaks into a shortcode of several. The plugin knows the script. */
function shortcode(choices: Choices, { library }: SnippetHost): string {
  const attributes: Attribute[] = [
    ...attributesOf(choices),
    ...styleOf(choices),
    ['link', library.home],
    ['label', library.title],
  ];
  const said = attributes.map(([name, value]) =>
    SWITCHES.includes(name) ? name : `${name}="${escaped(value).replace(/[[\]]/g, bracket)}"`,
  );
  return `[guidance_list ${said.join(' ')}]`;
}

/** A bracket would end the shortcode. */
function bracket(sign: string): string {
  return sign === '[' ? '&#91;' : '&#93;';
}

function styleOf(choices: Choices): Attribute[] {
  const style = declarationsOf(choices).map(([property, value]) => `${property}: ${value}`);
  return style.length > 0 ? [['style', style.join('; ')]] : [];
}

function frame(choices: Choices, { base, library }: SnippetHost): string {
  const src = new URL(`frame.html?${addressOf(choices)}`, base).href.replace(/\?$/, '');
  return element('iframe', [
    ['src', src],
    ['title', library.title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', '900'],
  ]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
