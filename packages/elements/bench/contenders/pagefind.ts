import { readFileSync } from 'node:fs';
import { close, createIndex } from 'pagefind';
import type { Resource } from '@guidance-list/core';
import type { Content } from '../../engines/host-site.js';
import type { Contender } from '../contender.js';
import { page } from '../served.js';

const DESCRIPTION = readFileSync(new URL('../package.json', import.meta.resolve('pagefind')), 'utf8');
const { version } = JSON.parse(DESCRIPTION) as { version: string };
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

const asked = {
  isShown: "document.querySelector('.pf-result a')",
  control: "document.querySelector('.pf-checkbox-input')",
  answer: "document.querySelector('pagefind-summary')?.textContent",
};

const BODY = `<link rel="stylesheet" href="/pagefind/pagefind-component-ui.css">
<script type="module" src="/pagefind/pagefind-component-ui.js"></script>
<pagefind-config faceted preload></pagefind-config>
<pagefind-input></pagefind-input>
<pagefind-summary></pagefind-summary>
<pagefind-filter-pane expanded></pagefind-filter-pane>
<pagefind-results></pagefind-results>`;

/** Pagefind's own elements over an index that Pagefind made beforehand. */
export const pagefind: Contender = {
  name: 'Pagefind component UI',
  about: `Pagefind ${version}: input, summary, filter pane and results in faceted mode, over its own index made beforehand`,
  page: asked,
  async prepare({ resources }) {
    const { index } = await createIndex({});
    if (!index) throw new Error('Pagefind made no index.');
    for (const resource of resources) await index.addCustomRecord(record(resource));
    const { files } = await index.getFiles();
    await close();
    return new Map<string, Content>([
      ['/', page(BODY, asked.isShown)],
      ...files.map(({ path, content }): [string, Content] => [
        `/pagefind/${path}`,
        {
          type: TYPES[path.split('.').pop() ?? ''] ?? 'application/octet-stream',
          body: Buffer.from(content),
        },
      ]),
    ]);
  },
};

function record(resource: Resource): Parameters<Index['addCustomRecord']>[0] {
  const { title, summary = '', body = '', types = [], places = [] } = resource;
  const filters = { type: orNone(types), place: orNone(places), language: orNone(languagesOf(resource)) };
  return {
    url: resource.url ?? `/${resource.id}`,
    content: [title, summary, body].join('\n'),
    language: 'en',
    meta: { title },
    filters,
  };
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

function languagesOf({ editions = [] }: Resource): string[] {
  return editions.flatMap(({ files = [] }) => files.flatMap(({ language }) => language ?? []));
}

function orNone(values: readonly string[]): string[] {
  return values.length > 0 ? [...values] : ['none'];
}
