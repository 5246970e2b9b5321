import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../guides/*.mdx', '../../../packages/elements/src/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, enableCrashReports: false },
  staticDirs: [{ from: '../../demo/public', to: '/' }],
  viteFinal: (base) =>
    mergeConfig(base, {
      resolve: { conditions: ['@guidance-list/source', 'module', 'browser', 'development|production'] },
      optimizeDeps: {
        include: ['lit', 'lit/decorators.js', 'lit/static-html.js', 'lit/directive-helpers.js', 'zod/mini'],
      },
    }),
};

export default config;
