import { reported } from '@guidance-list/tooling/vitest';
import { defineConfig } from 'vitest/config';

/** The package as strangers install it: without the condition under which ours are read from their source. */
export default defineConfig({
  test: {
    ...reported('core, packed'),
    include: ['packed/**/*.test.ts'],
    outputFile: { json: '.results/packed.json' },
    hookTimeout: 120_000,
  },
});
