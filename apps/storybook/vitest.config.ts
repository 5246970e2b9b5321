import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { chromium, nodeTests, reported } from '@guidance-list/tooling/vitest';
import { defineConfig } from 'vitest/config';

const { resolve = {}, ssr = {} } = nodeTests('book');

/** Every story is drawn in a real browser, played, and shown to axe, whose violations are failures. Then the book itself is checked. */
export default defineConfig({
  test: {
    ...reported('storybook'),
    projects: [
      {
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: { name: 'stories', browser: chromium() },
      },
      { resolve, ssr, test: { name: 'book', include: ['checks/*.test.ts', 'theme-editor/*.test.ts'] } },
    ],
  },
});
