import { nodeTests } from './presets/vitest.mjs';

export default nodeTests('tooling', ['**/*.test.mjs']);
