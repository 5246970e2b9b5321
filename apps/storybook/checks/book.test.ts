import { describe, expect, it } from 'vitest';
import { controlsOf } from '../.storybook/controls.js';
import { manifest, scriptProperties } from '../.storybook/manifest.js';
import { paste } from '../.storybook/paste.js';

interface Situation {
  readonly args?: Readonly<Record<string, unknown>>;
}

interface StoryFile extends Record<string, unknown> {
  readonly default: Situation & { readonly component: string; readonly title: string };
}

const files = Object.values(
  import.meta.glob<StoryFile>('../../../packages/elements/src/**/*.stories.ts', { eager: true }),
);

describe.each(manifest)('$tagName', (element) => {
  const file = files.find(({ default: meta }) => meta.component === element.tagName);
  const stories = Object.entries(file ?? {}).filter(([name]) => name !== 'default') as [string, Situation][];
  const controls = controlsOf(element);

  it('has stories, a default one and some in another light', () => {
    expect(stories.length).toBeGreaterThanOrEqual(3);
  });

  it('says what it is, and each attribute what it does', () => {
    const silent = (element.attributes ?? []).filter(({ description }) => !description);

    expect(element.description).toBeTruthy();
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('has a control for every attribute', () => {
    const without = (element.attributes ?? []).filter(({ name }) => !controls[name]?.control);

    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('is set in its stories by attributes and properties that it has', () => {
    const known = [...(element.attributes ?? []), ...scriptProperties(element)].map(({ name }) => name);
    const set = [file?.default ?? {}, ...stories.map(([, story]) => story)].flatMap(({ args = {} }) =>
      Object.keys(args),
    );

    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it('writes down no element that the manifest does not know', () => {
  const tags = manifest.map(({ tagName }) => tagName);

  expect(files.map(({ default: meta }) => meta.component).filter((tag) => !tags.includes(tag))).toEqual([]);
});

describe('the guides', () => {
  const guides = import.meta.glob<string>('../guides/*.mdx', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  it('hold no table in pipes, which MDX shows as they are', () => {
    expect(Object.values(guides).filter((text) => /^\|/m.test(text))).toEqual([]);
  });

  it('lead to pages of this book', () => {
    const pages = [
      ...files.map(({ default: { title } }) => `${title}--docs`),
      ...Object.values(guides).map((text) => `${/<Meta title="([^"]+)"/.exec(text)?.[1] ?? ''}--docs`),
    ].map((page) => page.toLowerCase().replace(/[ /]/g, '-'));
    const links = Object.values(guides).flatMap((text) =>
      [...text.matchAll(/\?path=\/docs\/([\w-]+)/g)].map(([, page]) => page),
    );

    expect(links.filter((page) => !pages.includes(page ?? ''))).toEqual([]);
  });
});

describe('what is pasted', () => {
  const list = manifest.find(({ tagName }) => tagName === 'guidance-list')!;
  const card = manifest.find(({ tagName }) => tagName === 'guidance-card')!;

  it('is the tag, the script that brings it, and what stands between the tags', () => {
    const pasted = paste(
      list,
      { src: 'https://hub.example/feed.json', filters: '' },
      '<a href="/library">Library</a>',
    );

    expect(pasted.split('\n')).toEqual([
      '<script type="module" src="https://your-site.example/guidance-list.js"></script>',
      '<guidance-list src="https://hub.example/feed.json" filters="">',
      '  <a href="/library">Library</a>',
      '</guidance-list>',
    ]);
  });

  it('leaves out what is so anyway, and what cannot be written as an attribute is set by script', () => {
    const pasted = paste(card, { layout: 'cards', 'heading-level': 2, resource: {} });

    expect(pasted).toContain('<guidance-card heading-level="2"></guidance-card>');
    expect(pasted).toContain('element.resource = resource;');
  });

  it('puts parts that stand apart into the collection that feeds them', () => {
    const filters = manifest.find(({ tagName }) => tagName === 'guidance-filters')!;

    expect(paste(filters, { filters: 'years types' }).split('\n').slice(1)).toEqual([
      '<guidance-collection src="https://hub.example/feed.json">',
      '  <guidance-filters filters="years types"></guidance-filters>',
      '</guidance-collection>',
    ]);
  });

  it('cannot break out of its quotes', () => {
    expect(paste(list, { publishers: '"><script>' })).toContain('publishers="&quot;><script>"');
  });
});
