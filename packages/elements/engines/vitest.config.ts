import { nodeTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

/** One browser after another, each test on its own clean profile. */
export default mergeConfig(nodeTests('engines', ['engines/**/*.test.ts']), {
  test: { outputFile: { json: '.results/engines.json' }, fileParallelism: false, hookTimeout: 60_000 },
});
