import { browserTests } from '@guidance-list/tooling/vitest';

export default browserTests('elements');
