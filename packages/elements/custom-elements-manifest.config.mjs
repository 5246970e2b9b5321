/** Describes the elements for editors, documentation and Storybook, from their sources' doc comments. */
export default {
  globs: ['src/parts/**/*.ts', 'src/list/**/*.ts', 'src/define/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/*.stories.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
