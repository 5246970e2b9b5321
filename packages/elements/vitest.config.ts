import { browserTests } from '@guidance-list/tooling/vitest';
import { mergeConfig } from 'vitest/config';

export default mergeConfig(browserTests('elements'), {
  optimizeDeps: { include: ['lit/directives/repeat.js'] },
});
