import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { chromium, nodeTests, reported } from '@guidance-list/tooling/vitest';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const { resolve = {}, ssr = {} } = nodeTests('book');

/**
 * Every story, drawn in a real browser with what its reader has set, played, and shown to axe at each width in each direction, by day in
 * forced colours too. Its violations are failures.
 */
function stories(name: string, setByReader: Parameters<typeof chromium>[0]): TestProjectInlineConfiguration {
  return {
    plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
    test: { name, browser: chromium(setByReader), setupFiles: ['.storybook/vitest.setup.ts'] },
  };
}

/** The stories by day and by night, and then the book itself. */
export default defineConfig({
  test: {
    ...reported('storybook'),
    projects: [
      stories('stories', {}),
      stories('stories in the dark', { colorScheme: 'dark' }),
      { resolve, ssr, test: { name: 'book', include: ['checks/*.test.ts', 'theme-editor/*.test.ts'] } },
    ],
  },
});
