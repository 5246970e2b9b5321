import type { ElementEntry } from './manifest.js';
import { isWritten, type Values } from './values.js';

const EMBED = '<script type="module" src="https://your-site.example/guidance-list.js"></script>';

/**
 * What a person pastes to have what a story shows: the tag with its attributes, and for elements that are fed by script the
 * script that feeds them.
 */
export function paste(element: ElementEntry, values: Values, children = ''): string {
  const { tagName } = element;
  const properties = propertiesOf(element, values);
  const tag = `<${tagName}${attributesOf(element, values)}>${children ? `\n  ${children}\n` : ''}</${tagName}>`;
  if (tagName === 'guidance-list' && properties.length === 0) return `${EMBED}\n${tag}`;
  const lines = [
    `import '@guidance-list/elements/define/${tagName}.js';`,
    '',
    `const element = document.querySelector('${tagName}');`,
    ...properties.map((name) => `element.${name} = ${name};`),
  ];
  return `${tag}\n<script type="module">\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n</script>`;
}

function attributesOf({ attributes = [] }: ElementEntry, values: Values): string {
  return attributes
    .filter(({ name, default: usual }) => isWritten(values[name]) && unquoted(usual) !== String(values[name]))
    .map(({ name }) => (values[name] === true ? ` ${name}` : ` ${name}="${escaped(String(values[name]))}"`))
    .join('');
}

function propertiesOf({ attributes = [] }: ElementEntry, values: Values): readonly string[] {
  return Object.keys(values).filter(
    (name) =>
      !name.startsWith('--') && values[name] !== undefined && !attributes.some((one) => one.name === name),
  );
}

function unquoted(text: string | undefined): string | undefined {
  return text?.replace(/^'(.*)'$/, '$1');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
