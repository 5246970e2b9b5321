import { defineConfig } from 'tsup';

/** The benchmark runs as one compiled file: no loader adds to its memory. */
export default defineConfig({
  entry: { main: 'bench/main.ts' },
  outDir: '.work/bench',
  format: ['esm'],
  target: 'node20',
  noExternal: [/^@guidance-list\//],
  silent: true,
  esbuildOptions: (options) => {
    options.conditions = ['@guidance-list/source', 'import'];
  },
});
