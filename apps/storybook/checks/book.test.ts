import { describe, expect, it } from 'vitest';
import { controlsOf } from '../.storybook/controls.js';
import { manifest, scriptProperties } from '../.storybook/manifest.js';
import { paste } from '../.storybook/paste.js';

interface Situation {
  readonly args?: Readonly<Record<string, unknown>>;
  readonly globals?: Readonly<Record<string, string>>;
  readonly parameters?: { readonly width?: string };
}

interface StoryFile extends Record<string, unknown> {
  readonly default: Situation & { readonly component: string; readonly title: string };
}

const files = Object.values(
  import.meta.glob<StoryFile>('../../../packages/elements/src/**/*.stories.ts', { eager: true }),
);

/** What a feed can come to, as stories are named for it. */
const STATES = [
  'Loading',
  'Stalled',
  'Failed',
  'PartFailed',
  'Empty',
  'Offline',
  'Stale',
  'PartlyInvalid',
  'OverLimits',
];

/** All situations of an element, with what they share in its file. */
function situationsOf(tag: string): [string, Situation][] {
  return files
    .filter(({ default: meta }) => meta.component === tag)
    .flatMap(({ default: meta, ...stories }) =>
      (Object.entries(stories) as [string, Situation][]).map(([name, story]): [string, Situation] => [
        name,
        {
          args: { ...meta.args, ...story.args },
          globals: { ...meta.globals, ...story.globals },
          parameters: { ...meta.parameters, ...story.parameters },
        },
      ]),
    );
}

describe.each(manifest)('$tagName', (element) => {
  const stories = situationsOf(element.tagName);
  const controls = controlsOf(element);

  it('has stories: in usual light, in the dark, from right to left, and in a narrow column', () => {
    const has = (fits: (story: Situation) => boolean): boolean => stories.some(([, story]) => fits(story));

    expect({
      usual: has(({ globals = {} }) => Object.keys(globals).length === 0),
      dark: has(({ globals }) => globals?.theme === 'dark'),
      arabic: has(({ globals }) => globals?.language === 'ar'),
      narrow: has(({ parameters }) => Number.parseFloat(parameters?.width ?? '100') <= 22.5),
    }).toEqual({ usual: true, dark: true, arabic: true, narrow: true });
  });

  it('has a story for each word that an attribute of its look or its way of opening can have', () => {
    const unseen = ['layout', 'open'].flatMap((name) => {
      const usual = element.attributes?.find((one) => one.name === name)?.default?.slice(1, -1);
      const shown = stories.map(([, { args = {} }]) => args[name] ?? usual);
      return (controls[name]?.options ?? [])
        .filter((word) => !shown.includes(word))
        .map((word) => `${name}=${word}`);
    });

    expect(unseen).toEqual([]);
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
    const set = stories.flatMap(([, { args = {} }]) => Object.keys(args));

    expect(set.filter((name) => !known.includes(name))).toEqual([]);
  });
});

it.each(['guidance-list', 'guidance-state'])('%s has a story for each state of a feed', (tag) => {
  const names = situationsOf(tag).map(([name]) => name);

  expect(STATES.filter((state) => !names.includes(state))).toEqual([]);
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
