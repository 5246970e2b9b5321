import { nodeTests } from './presets/vitest.ts';

export default nodeTests('tooling', ['**/*.test.mjs']);
