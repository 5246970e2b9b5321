import { nodeTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

/** The tests of the plugin in a real WordPress; `wordpress-site/test.mjs` of the importers starts one for them. */
const config = nodeTests('demo wordpress', ['wordpress/**/*.wordpress.test.ts']);

// A busy build machine needs several times what a site takes alone.
export default mergeConfig(config, {
  test: { outputFile: { json: '.results/wordpress.json' }, hookTimeout: 120_000, testTimeout: 60_000 },
});
