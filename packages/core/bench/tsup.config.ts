import { defineConfig } from 'tsup';

/** The benchmark runs compiled as the package is published: no loader stands between the code and its timings. */
export default defineConfig({
  entry: { main: 'bench/main.ts' },
  outDir: '.work/bench',
  format: ['esm'],
  target: 'es2022',
  platform: 'node',
  skipNodeModulesBundle: true,
  sourcemap: true,
  silent: true,
});
