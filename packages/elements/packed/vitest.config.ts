import { nodeTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

/** What strangers install, in the hands of their tools. */
export default mergeConfig(nodeTests('packed', ['packed/**/*.test.ts']), {
  test: { outputFile: { json: '.results/packed.json' }, fileParallelism: false, hookTimeout: 120_000 },
});
