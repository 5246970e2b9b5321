import type { StorybookConfig } from '@storybook/web-components-vite';
import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import { accessibilityPromises } from './accessibility-promises.js';

const BUNDLED = [
  'axe-core',
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/keyed.js',
  'lit/directives/ref.js',
  'lit/directives/unsafe-html.js',
  'lit/static-html.js',
  'storybook/actions',
  'storybook/test',
  'storybook/theming',
  'zod/mini',
];

const PROMISES = 'virtual:accessibility-promises';
const ELEMENTS = fileURLToPath(new URL('../../../packages/elements', import.meta.url));

/** Hands the book what the elements promise of accessibility, as their package writes it and their tests report it. */
const promises: Plugin = {
  name: 'accessibility-promises',
  resolveId: (id) => (id === PROMISES ? `\0${PROMISES}` : undefined),
  load: (id) =>
    id === `\0${PROMISES}`
      ? `export const sections = ${JSON.stringify(accessibilityPromises(ELEMENTS))};`
      : undefined,
};

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../guides/*.mdx',
    '../guides/*.stories.ts',
    '../theme-editor/*.stories.ts',
    '../../../packages/elements/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, enableCrashReports: false },
  staticDirs: [{ from: '../../demo/public', to: '/' }],
  viteFinal: (base) =>
    mergeConfig(base, {
      plugins: [promises],
      resolve: { conditions: ['@guidance-list/source', 'module', 'browser', 'development|production'] },
      // Found while a test runs, a dependency would load the page anew; and two bundles would hold two copies of lit.
      optimizeDeps: { include: BUNDLED },
    }),
};

export default config;
