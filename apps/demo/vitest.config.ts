import { nodeTests } from '@guidance-list/tooling/vitest';

export default nodeTests('demo', ['{build,builder,catalogue}/**/*.test.ts']);
