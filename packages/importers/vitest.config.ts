import { nodeTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

/** Those that need a real WordPress have a configuration of their own. */
export default mergeConfig(nodeTests('importers'), { test: { exclude: ['**/*.wordpress.test.ts'] } });
