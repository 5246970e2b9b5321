import { nodeTests } from '@guidance-list/tooling/vitest';

export default nodeTests('demo', ['{build,catalogue,src}/**/*.test.ts']);
