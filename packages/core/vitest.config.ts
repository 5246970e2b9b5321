import { nodeTests } from '@guidance-list/tooling/vitest';

export default nodeTests('core', ['src/**/*.test.ts', 'bench/**/*.test.ts']);
