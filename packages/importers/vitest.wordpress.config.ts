import { nodeTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

/** The tests that need a real WordPress; `wordpress-site/test.mjs` starts one for them. */
const config = nodeTests('wordpress', ['src/**/*.wordpress.test.ts']);

// A busy build machine needs several times what a site takes alone.
export default mergeConfig(config, {
  test: { outputFile: { json: '.results/wordpress.json' }, hookTimeout: 120_000 },
});
