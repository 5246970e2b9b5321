import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { described, type DescribedElement } from './described.js';

interface Named {
  readonly name: string;
  readonly description?: string;
}

interface Attribute extends Named {
  /** In Visual Studio Code's format. */
  readonly values?: readonly Named[];
  /** In JetBrains' format. */
  readonly value?: { readonly type: string };
}

interface Tag extends Named {
  readonly attributes: readonly Attribute[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
}

const read = (file: string): string => readFileSync(new URL(`../generated/${file}`, import.meta.url), 'utf8');
const html = (JSON.parse(read('vscode.html-custom-data.json')) as { tags: readonly Tag[] }).tags;
const css = JSON.parse(read('vscode.css-custom-data.json')) as Record<
  'properties' | 'pseudoElements',
  readonly Named[]
>;
const web = (
  JSON.parse(read('web-types.json')) as {
    contributions: {
      html: { elements: readonly Tag[] };
      css: Record<'properties' | 'pseudo-elements', readonly Named[]>;
    };
  }
).contributions;
const jsx = read('jsx.d.ts');

const elements = described();
const rows = elements.map((element): [string, DescribedElement] => [element.tagName, element]);

/** What is said of each name, of names without a word the name alone. */
function told(entries: readonly { name?: string; description?: string }[] = []): Record<string, string> {
  return Object.fromEntries(entries.map(({ name = '', description = '' }) => [name, description]));
}

/** The words that an attribute takes, as its type lists them. */
function words({ type }: { readonly type?: { readonly text: string } }): string[] {
  return [...(type?.text ?? '').matchAll(/'([\w-]+)'/g)].map(([, word = '']) => word);
}

const tagOf = (tags: readonly Tag[], name: string): Tag => tags.find((tag) => tag.name === name)!;

describe.each([
  ['Visual Studio Code', html],
  ['JetBrains', web.html.elements],
])('an editor of %s', (_, tags) => {
  it('offers every tag, and no other', () => {
    expect(tags.map(({ name }) => name).sort()).toEqual(elements.map(({ tagName }) => tagName).sort());
  });

  it.each(rows)('offers every attribute of %s with what it does, and no other', (name, element) => {
    expect(told(tagOf(tags, name).attributes)).toEqual(told(element.attributes));
    expect(Object.values(told(element.attributes))).not.toContain('');
  });

  it.each(rows)(
    'says of %s what it is, and when which event comes, what stands in it and its parts',
    (name, element) => {
      const { description = '' } = tagOf(tags, name);
      const { events = [], slots = [], cssParts = [], cssProperties = [] } = element;

      const untold = [element, ...events, ...slots, ...cssParts, ...cssProperties].filter(
        (entry) => !description.includes(entry.description!),
      );

      expect(untold).toEqual([]);
    },
  );
});

describe('the words that an attribute takes', () => {
  it('are listed for each whose words are few', () => {
    const list = elements.find(({ tagName }) => tagName === 'guidance-list')!;

    expect(
      Object.fromEntries(
        (list.attributes ?? []).flatMap((one) => (words(one)[0] ? [[one.name, words(one)]] : [])),
      ),
    ).toEqual({
      sort: ['newest', 'oldest', 'title', 'added'],
      layout: ['cards', 'list', 'compact', 'table'],
      open: ['inline', 'dialog', 'link'],
      address: ['fragment', 'query'],
    });
  });

  it.each(rows)('are offered for %s by every editor', (name, element) => {
    for (const attribute of element.attributes ?? []) {
      const find = (tags: readonly Tag[]): Attribute =>
        tagOf(tags, name).attributes.find((one) => one.name === attribute.name)!;

      expect((find(html).values ?? []).map((value) => value.name)).toEqual(words(attribute));
      expect(words({ type: { text: find(web.html.elements).value?.type ?? '' } })).toEqual(words(attribute));
    }
  });
});

describe('an editor of style rules', () => {
  const tokens = told(elements.flatMap(({ cssProperties = [] }) => cssProperties));
  const parts = elements.flatMap(({ cssParts = [] }) => cssParts);

  it.each([
    ['Visual Studio Code', css.properties, css.pseudoElements],
    ['JetBrains', web.css.properties, web.css['pseudo-elements']],
  ])(
    'of %s offers every custom property and part once, with all that is said of it',
    (_, properties, pseudo) => {
      expect(properties).toHaveLength(Object.keys(tokens).length);
      expect(told(properties)).toEqual(tokens);

      const offered = pseudo.map(({ name, ...rest }) => ({ ...rest, name: name.replace(/^::/, '') }));
      expect(offered.map(({ name }) => name).sort()).toEqual(
        [...new Set(parts.map(({ name }) => `part(${name})`))].sort(),
      );
      for (const { name, description = '' } of parts)
        expect(told(offered)[`part(${name})`]).toContain(description);
    },
  );
});

describe('an editor of JSX', () => {
  const sections = Object.fromEntries(
    jsx
      .split(/^ {2}(?=\/\*\*)/m)
      .slice(1)
      .map((text) => [/^ {2}'([\w-]+)'/m.exec(text)?.[1] ?? '', text]),
  );

  it.each(rows)(
    'offers %s with its attributes, properties and events, each with what it is',
    (name, element) => {
      const section = sections[name] ?? '';
      const fields = (element.attributes ?? []).map((one) => ({
        ...one,
        isProperty: section.includes(`'${one.name}'`) && !section.includes(`'${one.name}'?`),
      }));

      expect(section).toContain(`/** ${element.description!.replace(/\s+/g, ' ')} */`);
      for (const { name: attribute, description, isProperty } of fields)
        expect(section).toMatch(
          isProperty ? `'${attribute}'` : `/** ${description} */\n    '${attribute}'?:`,
        );
      for (const { name: event, description, type } of element.events ?? [])
        expect(section).toContain(`/** ${description} */\n    'on${event}'?: (event: ${type!.text}) => void`);
    },
  );
});

it('every event has a place in JetBrains’ format, with its type', () => {
  for (const { tagName, events = [], slots = [] } of elements) {
    const tag = tagOf(web.html.elements, tagName);

    expect(told(tag.events)).toEqual(told(events));
    expect(told(tag.slots)).toEqual(told(slots));
  }
});
