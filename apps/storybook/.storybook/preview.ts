import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { configure, expect, waitFor } from 'storybook/test';
import '@guidance-list/elements/define/guidance-list.js';
import catalogueAddress from '../../demo/public/feed.json?url';
import { controlsOf } from './controls.js';
import { HOST_STYLES, hostPage, THEMES } from './host-page.js';
import { serveExamples } from './invented-servers.js';
import { elementEntry } from './manifest.js';
import { paste } from './paste.js';
import { storyElement } from './story-element.js';
import type { Values } from './values.js';

// A wait that fails says why, without the whole page.
configure({ getElementError: (message) => new Error(message ?? '') });

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'];

/** The first heading of the page, which those of an element come under. */
const TITLE_OF_THE_PAGE = html`<h1>Resources</h1>`;

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
  beforeEach: (context) => void Object.assign(context, { expect, waitFor }),
  decorators: [
    (story, { globals, parameters, viewMode }) =>
      hostPage(html`${TITLE_OF_THE_PAGE}${story()}`, {
        theme: String(globals.theme),
        language: String(globals.language),
        host: String(globals.host),
        width: parameters.width as string | undefined,
        isWhole: viewMode === 'story',
      }),
  ],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    docs: {
      extractArgTypes: (tag: string) => controlsOf(elementEntry(tag)),
      extractComponentDescription: (tag: string) => elementEntry(tag).description,
      source: {
        language: 'html',
        transform: (_: string, { component, args, parameters }: SourceContext) =>
          parameters.docs?.source?.code ?? paste(elementEntry(component), args, parameters.children),
      },
    },
  },
  initialGlobals: { theme: 'light', language: 'en', host: 'plain' },
  globalTypes: {
    theme: choice('Theme', 'contrast', { items: Object.keys(THEMES), about: 'Colours and font of the page' }),
    language: choice('Language', 'globe', { items: LANGUAGES, about: 'Language of the page' }),
    host: choice('Host CSS', 'paintbrush', {
      items: Object.keys(HOST_STYLES),
      about: 'What the style sheet of the page does to what it does not know',
    }),
  },
};

interface SourceContext {
  readonly component: string;
  readonly args: Values;
  readonly parameters: {
    readonly children?: string;
    readonly docs?: { readonly source?: { readonly code?: string } };
  };
}

function choice(title: string, icon: string, { items, about }: { items: string[]; about: string }): object {
  return { description: about, toolbar: { title, icon, items, dynamicTitle: true } };
}

export default preview;
