import { nodeTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

/** Each test starts the command as a process of its own, which a busy machine does slowly. */
export default mergeConfig(nodeTests('cli'), { test: { testTimeout: 30_000 } });
