import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure, expect, waitFor } from 'storybook/test';
import { themes } from 'storybook/theming';
import '@guidance-list/elements/define/guidance-list.js';
import { ownLanguageName } from '@guidance-list/elements/words';
import catalogueAddress from '../../demo/public/feed.json?url';
import { controlsOf } from './controls.js';
import { barriersInEverySight, type ForceColours } from './every-sight.js';
import { hostPage, ownPage, TEXT_SIZES } from './host-page.js';
import { HOST_STYLES } from './host-styles.js';
import { serveExamples } from './invented-servers.js';
import { elementEntry, manifest } from './manifest.js';
import { MEDIA, showOn } from './medium.js';
import { PAGE_LOOKS } from './page-look.js';
import { paste } from './paste.js';
import { storyElement } from './story-element.js';
import type { Values } from './values.js';

// A wait that fails says why, without the whole page; and a slow machine gets its time.
configure({ getElementError: (message) => new Error(message ?? ''), asyncUtilTimeout: 10_000 });

const IS_DARK = matchMedia('(prefers-color-scheme: dark)').matches;

/** The languages that the elements speak, with the title of a page, which the headings of an element come under. */
const TITLES: Readonly<Record<string, string>> = {
  ar: 'موارد',
  de: 'Materialien',
  en: 'Resources',
  es: 'Recursos',
  fr: 'Ressources',
  pt: 'Recursos',
  ru: 'Материалы',
  sr: 'Ресурси',
  uk: 'Матеріали',
  zh: '资源',
};

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, { component, parameters, loaded }) =>
    storyElement(
      elementEntry(String(component)),
      { ...args, ...loaded },
      parameters.children as string | undefined,
    ),
  loaders: [
    ({ parameters }) => {
      serveExamples(catalogueAddress, parameters.servers as Record<string, unknown> | undefined);
      return {};
    },
  ],
  beforeEach: (context) => {
    Object.assign(context, { expect, waitFor });
    // Stories on one page share the sheets of their elements, so only a story by itself is put on paper.
    const medium = context.viewMode === 'story' ? String(context.globals.medium) : 'screen';
    showOn(
      medium,
      manifest.map(({ tagName }) => tagName),
    );
  },
  // What a story came to is shown to axe in every sight, where it is tested.
  afterEach: async ({ canvasElement }) => {
    const { forceColours } = globalThis as { forceColours?: ForceColours };
    const barriers = forceColours ? await barriersInEverySight(canvasElement, forceColours) : [];
    if (barriers.length > 0) throw new Error(barriers.join('\n'));
  },
  decorators: [
    (story, { globals, parameters, viewMode }) =>
      parameters.hasOwnPage === true
        ? ownPage(story())
        : hostPage(
            html`<h1>${TITLES[String(globals.language)]}</h1>
              ${story()}`,
            {
              theme: String(globals.theme),
              language: String(globals.language),
              host: String(globals.host),
              text: String(globals.text),
              width: parameters.width as string | undefined,
              isWhole: viewMode === 'story',
            },
          ),
  ],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guidance list',
          'Guidance list states',
          'Guides',
          ['Embedding', 'Theming', 'Titles and summaries', 'Writing messages', 'Accessibility'],
          'Elements',
          ['Collection', 'Search', 'Filters', 'Results', 'Card', 'Resource', 'Pager', 'State', 'Exit'],
        ],
      },
    },
    docs: {
      theme: IS_DARK ? themes.dark : themes.light,
      extractArgTypes: (tag: string) => controlsOf(elementEntry(tag)),
      extractComponentDescription: (tag: string) => elementEntry(tag).description,
      source: {
        language: 'html',
        transform: (drawn: string, { component, args, parameters }: SourceContext) =>
          component === undefined
            ? drawn
            : (parameters.docs?.source?.code ?? paste(elementEntry(component), args, parameters.children)),
      },
    },
  },
  initialGlobals: {
    theme: IS_DARK ? 'dark' : 'light',
    language: 'en',
    host: 'plain',
    text: 'usual',
    medium: 'screen',
  },
  globalTypes: {
    theme: choice('Colours and font of the page', 'contrast', titled(PAGE_LOOKS)),
    language: choice(
      'Language of the page; Arabic turns it right to left',
      'globe',
      Object.keys(TITLES).map((language) => ({
        value: language,
        title: ownLanguageName(language),
        right: language,
      })),
    ),
    text: choice('Size of the page’s text', 'zoom', titled(TEXT_SIZES)),
    host: choice(
      'What the style sheet of the page does to all that it holds',
      'paintbrush',
      titled(HOST_STYLES),
    ),
    medium: choice('Screen or paper', 'document', titled(MEDIA)),
  },
};

interface SourceContext {
  readonly component?: string;
  readonly args: Values;
  readonly parameters: {
    readonly children?: string;
    readonly docs?: { readonly source?: { readonly code?: string } };
  };
}

interface Item {
  readonly value: string;
  readonly title: string;
  readonly right?: string;
}

function titled(choices: Readonly<Record<string, { readonly title: string }>>): Item[] {
  return Object.entries(choices).map(([value, { title }]) => ({ value, title }));
}

function choice(description: string, icon: string, items: readonly Item[]): object {
  return { description, toolbar: { icon, items, dynamicTitle: true } };
}

export default preview;
