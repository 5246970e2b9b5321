import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** The export condition under which packages of this repository are read from their source. */
const SOURCE = '@guidance-list/source';

const reports = { reporters: ['default', 'json'], outputFile: { json: '.results/vitest.json' } } as const;

/** A package whose tests run in Node. */
export function nodeTests(name: string, include = ['src/**/*.test.ts']): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: [SOURCE] },
    ssr: { resolve: { conditions: [SOURCE, 'module', 'node', 'development|production'] } },
    test: { ...testOptions(name, include), environment: 'node' },
  });
}

/** A package whose tests run in a real, headless Chromium. */
export function browserTests(name: string, include = ['src/**/*.test.ts']): ViteUserConfig {
  return defineConfig({
    resolve: { conditions: [SOURCE, 'module', 'browser', 'development|production'] },
    optimizeDeps: {
      include: ['lit', 'lit/decorators.js', 'lit/directive-helpers.js', 'zod/mini', 'axe-core'],
    },
    test: { ...testOptions(name, include), browser: chromium() },
  });
}

/** Vitest's browser mode in the Chromium of this machine. */
export function chromium(): NonNullable<NonNullable<ViteUserConfig['test']>['browser']> {
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    instances: [{ browser: 'chromium' }],
    provider: playwright({ launchOptions: { executablePath, args: ['--no-sandbox'] } }),
  };
}

function testOptions(name: string, include: string[]) {
  return { name, include, ...reports, reporters: [...reports.reporters] };
}
