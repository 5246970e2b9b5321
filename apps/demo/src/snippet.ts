import { attributesOf, addressOf, DEFAULTS, type Choices } from './choices.ts';
import { themeOf } from './contrast.ts';

/** How a snippet is written: the tag, a plain `div` for systems that remove unknown tags, or a frame where scripts are refused. */
export type SnippetForm = 'tag' | 'div' | 'frame';

/** Where the parts of a snippet come from. */
export interface SnippetHost {
  /** Absolute address of this site. */
  readonly base: string;
  /** SRI hash of the script, as the build made it. */
  readonly integrity: string;
  /** The library, for the link that visitors see while there is no list. */
  readonly library: { readonly title: string; readonly home: string };
}

/** The text that a partner pastes. */
export function snippetOf(choices: Choices, form: SnippetForm, host: SnippetHost): string {
  if (form === 'frame') return frame(choices, host);
  const src = new URL(choices.src, host.base).href;
  const attributes = attributesOf({ ...choices, src });
  const script = element('script', [
    ['type', 'module'],
    ['src', new URL('guidance-list.js', host.base).href],
    ['integrity', host.integrity],
    ['crossorigin', 'anonymous'],
  ]);
  const link = `  <a href="${escaped(host.library.home)}">${escaped(host.library.title)}</a>`;
  const list =
    form === 'tag'
      ? element('guidance-list', attributes, link)
      : element('div', [['data-guidance-list', ''], ...attributes.map(dataAttribute)], link);
  return [script, ...style(choices, form), list].join('\n');
}

/** One attribute to a line where they do not fit beside each other. Units: characters. */
const LINE = 72;

function element(name: string, attributes: readonly (readonly [string, string])[], content = ''): string {
  const said = attributes.map(([key, value]) =>
    key === 'data-guidance-list' ? key : `${key}="${escaped(value)}"`,
  );
  const short = `<${name} ${said.join(' ')}>`;
  const open = short.length <= LINE ? short : `<${name}\n  ${said.join('\n  ')}>`;
  return content === '' ? `${open}</${name}>` : `${open}\n${content}\n</${name}>`;
}

function dataAttribute([name, value]: readonly [string, string]): [string, string] {
  return [name === 'lang' ? name : `data-${name}`, value];
}

/** A colour that somebody chose is chosen for a light ground, so the list stays light. */
function style({ accent }: Choices, form: SnippetForm): string[] {
  if (accent === DEFAULTS.accent) return [];
  const lines = Object.entries(themeOf(accent).tokens).map(([name, value]) => `  ${name}: ${value};`);
  const selector = form === 'tag' ? 'guidance-list' : '[data-guidance-list]';
  return [`<style>\n${selector} {\n  color-scheme: light;\n${lines.join('\n')}\n}\n</style>`];
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
