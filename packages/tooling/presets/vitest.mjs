import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** @typedef {import('vitest/config').ViteUserConfig} Config */

/** The export condition under which packages of this repository are read from their source. */
const SOURCE = '@guidance-list/source';
const BUNDLED = ['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'zod/mini', 'axe-core'];

/**
 * A package whose tests run in Node.
 * @param {string} name @param {string[]} [include] @returns {Config}
 */
export function nodeTests(name, include = ['src/**/*.test.ts']) {
  return defineConfig({
    resolve: { conditions: [SOURCE] },
    ssr: { resolve: { conditions: [SOURCE, 'module', 'node', 'development|production'] } },
    test: { ...reported(name), include, environment: 'node' },
  });
}

/**
 * A package whose tests run in a real, headless Chromium.
 * @param {string} name @param {string[]} [include] @returns {Config}
 */
export function browserTests(name, include = ['src/**/*.test.ts']) {
  return defineConfig({
    resolve: { conditions: [SOURCE, 'module', 'browser', 'development|production'] },
    optimizeDeps: { include: BUNDLED },
    test: { ...reported(name), include, browser: chromium() },
  });
}

/**
 * Vitest's browser mode in the Chromium of this machine.
 * @param {import('playwright').BrowserContextOptions} [contextOptions] what the reader has set, such as forced colours
 */
export function chromium(contextOptions = {}) {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser: /** @type {const} */ ('chromium') }],
    provider: playwright({ contextOptions, launchOptions: { executablePath, args: ['--no-sandbox'] } }),
  };
}

/** The name, and the machine-readable report that `npm test` sums. @param {string} name */
export function reported(name) {
  const outputFile = { json: '.results/vitest.json' };
  // A busy build machine needs several times what a test takes alone.
  return { name, reporters: ['default', 'json'], outputFile, testTimeout: 60_000 };
}
