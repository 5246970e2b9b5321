import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { chromium, reported } from '@guidance-list/tooling/vitest';
import { defineConfig } from 'vitest/config';

/** Every story is rendered in a real browser, its play function run and axe asked; any violation is a failure. */
export default defineConfig({
  plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
  test: { ...reported('storybook'), browser: chromium() },
});
