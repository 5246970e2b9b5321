import { scriptProperties, type ElementEntry } from './manifest.js';
import { isWritten, type Values } from './values.js';

const EMBED = '<script type="module" src="https://your-site.example/guidance-list.js"></script>';
const EXIT = '<script type="module" src="https://your-site.example/guidance-exit.js"></script>';
const SHARED = [
  'element.collection = new Collection();',
  "await element.collection.load(['https://hub.example/feed.json']);",
];

/**
 * What a person pastes to have what a story shows: the tag with its attributes, parts inside the collection that they share,
 * and for elements that are fed by script the script that feeds them.
 */
export function paste(element: ElementEntry, values: Values, children = ''): string {
  const { tagName } = element;
  const tag = `<${tagName}${attributesOf(element, values)}>${children ? `\n  ${children}\n` : ''}</${tagName}>`;
  if (tagName === 'guidance-exit') return `${EXIT}\n${tag}`;
  if (tagName === 'guidance-list' || tagName === 'guidance-collection') return `${EMBED}\n${tag}`;
  if (element.attributes?.some(({ name }) => name === 'for')) return `${EMBED}\n${inCollection(tag)}`;
  const properties = propertiesOf(element, values);
  const sharesCollection = scriptProperties(element).some(({ name }) => name === 'collection');
  const lines = [
    ...(sharesCollection ? ["import { Collection } from '@guidance-list/elements';"] : []),
    `import '@guidance-list/elements/define/${tagName}.js';`,
    '',
    `const element = document.querySelector('${tagName}');`,
    ...properties.map((name) => `element.${name} = ${written(name, values[name])};`),
    ...(sharesCollection ? SHARED : []),
  ];
  return `${tag}\n<script type="module">\n${lines.map((line) => (line ? `  ${line}` : '')).join('\n')}\n</script>`;
}

function inCollection(tag: string): string {
  const inside = tag.replaceAll('\n', '\n  ');
  return `<guidance-collection src="https://hub.example/feed.json">\n  ${inside}\n</guidance-collection>`;
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

/** Words and numbers as they are; what is larger by its name, for the page to have. */
function written(name: string, value: unknown): string {
  const isPlain = Array.isArray(value)
    ? value.every((one) => typeof one === 'string')
    : typeof value !== 'object';
  return isPlain && typeof value !== 'function' ? JSON.stringify(value) : name;
}
