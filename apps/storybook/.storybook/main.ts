import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const BUNDLED = [
  'lit',
  'lit/decorators.js',
  'lit/directive-helpers.js',
  'lit/directives/keyed.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/directives/unsafe-html.js',
  'lit/static-html.js',
  'storybook/actions',
  'storybook/test',
  'zod/mini',
];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    '../guides/*.mdx',
    '../theme-editor/*.stories.ts',
    '../../../packages/elements/src/**/*.stories.ts',
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, enableCrashReports: false },
  staticDirs: [{ from: '../../demo/public', to: '/' }],
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['@guidance-list/source', 'module', 'browser', 'development|production'] },
      // Found while a test runs, a dependency would load the page anew; and two bundles would hold two copies of lit.
      optimizeDeps: { include: BUNDLED },
    }),
};

export default config;
