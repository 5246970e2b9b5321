import { nodeTests } from '@guidance-list/tooling/vitest';

export default nodeTests('importers');
