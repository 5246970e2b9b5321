import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * @typedef {{ name: string, description?: string, type?: { text: string } }} Entry
 * @typedef {Entry & { kind: string, attribute?: string, readonly?: boolean, inheritedFrom?: object }} Member
 * @typedef {{ name: string, tagName?: string, description?: string, attributes?: Entry[], members?: Member[], events?: Entry[] }} Declaration
 */

const HEAD = `/** What every element takes. */
interface Common {
  children?: unknown;
  class?: string;
  className?: string;
  dir?: string;
  hidden?: boolean;
  id?: string;
  key?: string | number | null;
  lang?: string;
  ref?: unknown;
  slot?: string;
  style?: unknown;
}

/** The elements as tags of JSX: properties, attributes and events, each with its type. */
export interface GuidanceElements {`;

/**
 * A plugin of the manifest's analyser: writes the elements down as types of JSX, for whatever framework a page is written in.
 * @param {{ outdir: string, from: string }} options where to, and where the classes come from
 */
export function jsxTypes({ outdir, from }) {
  return {
    name: 'jsx-types',
    /** @param {{ customElementsManifest: { modules: { declarations?: Declaration[] }[] } }} found */
    packageLinkPhase({ customElementsManifest }) {
      const elements = customElementsManifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .filter(({ tagName }) => tagName !== undefined);
      const events = elements.flatMap(({ events: fired = [] }) =>
        fired.map(({ type }) => type?.text ?? 'Event'),
      );
      const names = [...new Set([...elements.map(({ name }) => name), ...events])].sort();
      const imported = `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '${from}';`;
      mkdirSync(outdir, { recursive: true });
      writeFileSync(`${outdir}/jsx.d.ts`, `${imported}\n\n${HEAD}\n${elements.map(tag).join('')}}\n`);
    },
  };
}

/** @param {Declaration} element */
function tag({ name, tagName, description, attributes = [], members = [], events = [] }) {
  const settable = members.filter(({ kind, readonly: isFixed }) => kind === 'field' && !isFixed);
  const properties = settable.map((member) => `'${member.name}'`).join(' | ') || 'never';
  const spelled = attributes.filter((attribute) =>
    settable.every((member) => member.name !== attribute.name),
  );
  const lines = [
    ...spelled.map((attribute) => line(attribute, `'${attribute.name}'?: ${typeOf(attribute)}`)),
    ...events.map((event) =>
      line(event, `'on${event.name}'?: (event: ${event.type?.text ?? 'Event'}) => void`),
    ),
  ];
  const picked = `Common & Partial<Pick<${name}, ${properties}>>`;
  const rest = lines.length > 0 ? ` & {\n${lines.join('')}  }` : '';
  return `  /** ${oneLine(description)} */\n  '${tagName}': ${picked}${rest};\n`;
}

/** A number may be written as one in HTML too, as text. @param {Entry} attribute */
function typeOf({ type }) {
  return type?.text === 'number' ? 'number | string' : 'string';
}

/** @param {Entry} entry @param {string} type */
function line({ description }, type) {
  return `    /** ${oneLine(description)} */\n    ${type};\n`;
}

/** @param {string} [text] */
function oneLine(text = '') {
  return text.replace(/\s+/g, ' ').trim();
}
