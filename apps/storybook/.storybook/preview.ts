import type { Decorator, Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '@guidance-list/elements/custom-elements.json' with { type: 'json' };
import '@guidance-list/elements/define/guidance-list.js';

setCustomElementsManifest(manifest);

/** The host page around a story: its language, its direction, and light or dark as the toolbar says. */
const host: Decorator = (story, { globals }) => {
  const language = String(globals['language']);
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const dark = globals['theme'] === 'dark';
  document.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  document.body.style.background = dark ? '#10191d' : '#fff';
  document.body.style.color = dark ? '#e7eff1' : '#17242b';
  document.documentElement.lang = language;
  return html`<div
    lang=${language}
    dir=${direction}
    style="font-family: Inter, system-ui, 'Noto Sans', sans-serif"
  >
    ${story()}
  </div>`;
};

const preview: Preview = {
  decorators: [host],
  parameters: { a11y: { test: 'error' }, layout: 'padded' },
  initialGlobals: { theme: 'light', language: 'en' },
  globalTypes: {
    theme: {
      description: 'Light or dark host page',
      toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true },
    },
    language: {
      description: 'Language of the host page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: ['ar', 'de', 'en', 'es', 'fr', 'pt', 'ru', 'sr', 'uk', 'zh'],
        dynamicTitle: true,
      },
    },
  },
};

export default preview;
