/**
 * How every library of this repository is built: one output file per source file, so that a consumer's
 * bundler can drop what is not used. Declarations come from `tsc`, not from here.
 *
 * @type {import('tsup').Options}
 */
export const library = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.stories.ts'],
  bundle: false,
  splitting: false,
  dts: false,
  format: ['esm'],
  target: 'es2022',
  sourcemap: true,
};
