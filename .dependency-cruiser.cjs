/** The walls of the house: which room may import from which. ARCHITECTURE.md shows the same table in words. */
const rooms = require('./packages/tooling/checks/rooms.cjs');

/** Nothing in a room imports from a room that stands after it. */
function roomOrder(name) {
  return rooms[name].slice(0, -1).map((step, index) => ({
    name: `${name}-${step.join('-')}-looks-back-only`,
    severity: 'error',
    from: { path: `^packages/${name}/src/(${step.join('|')})/`, pathNot: '[.](test|stories)[.]ts$' },
    to: {
      path: `^packages/${name}/src/(${rooms[name]
        .slice(index + 1)
        .flat()
        .join('|')})/`,
    },
  }));
}

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'core-knows-zod-only',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: '[.]test[.]ts$' },
      to: {
        path: '^(packages/(?!core/)|node_modules/(?!zod/))|^node:',
        dependencyTypesNot: ['undetermined'],
      },
    },
    {
      name: 'core-has-no-node',
      severity: 'error',
      from: { path: '^packages/core/src', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'elements-know-core-and-lit-only',
      severity: 'error',
      from: { path: '^packages/elements/src', pathNot: '[.](test|stories)[.]ts$' },
      to: {
        path: '^packages/(?!elements/|core/)|^apps/|^node_modules/(?!lit/|lit-html/|lit-element/|@lit/)',
      },
    },
    {
      name: 'importers-know-core-not-elements',
      severity: 'error',
      from: { path: '^packages/importers/src' },
      to: { path: '^packages/(elements|cli|server)/|^apps/' },
    },
    {
      name: 'command-knows-no-elements-source',
      severity: 'error',
      from: { path: '^packages/cli/src' },
      to: { path: '^packages/elements/src|^apps/', pathNot: '^packages/elements/src/words/index[.]ts$' },
    },
    {
      name: 'published-entries-only',
      comment: 'Between packages: the published entry, never a path below it.',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/src/',
        pathNot: [
          '^packages/$2/',
          '^packages/[^/]+/src/index[.]ts$',
          '^packages/core/src/(testing|outputs)/index[.]ts$',
          '^packages/core/src/text/stemming[.]ts$',
          '^packages/elements/src/(define/[^/]+|words/index)[.]ts$',
        ],
      },
    },
    {
      name: 'nobody-imports-own-index',
      severity: 'error',
      from: { path: '^packages/([^/]+)/src/', pathNot: '[.]test[.]ts$' },
      to: { path: '^packages/$1/src/index[.]ts$' },
    },
    {
      name: 'testing-is-for-tests',
      severity: 'error',
      from: { path: '^packages/[^/]+/src/', pathNot: '[.](test|stories)[.]ts$|/testing/' },
      to: { path: '^packages/core/src/testing/' },
    },
    ...roomOrder('core'),
    ...roomOrder('elements'),
    ...roomOrder('importers'),
    ...roomOrder('cli'),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|[.]turbo|[.]results|[.]work|fixtures)/' },
    enhancedResolveOptions: {
      conditionNames: ['@guidance-list/source', 'import', 'default'],
      exportsFields: ['exports'],
    },
  },
};
