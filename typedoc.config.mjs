import { OptionDefaults } from 'typedoc';

const ELEMENT_TAGS = ['@slot', '@fires', '@csspart', '@cssprop', '@tag'];

/** Comments inherited from Lit speak of its `css`; this says where that is. @param {import('typedoc').Application} app */
function resolveLitLinks(app) {
  app.converter.addUnknownSymbolResolver(({ symbolReference }) =>
    symbolReference?.path?.[0]?.path === 'css' ? 'https://lit.dev/docs/api/styles/#css' : undefined,
  );
}

/** The API reference, from the doc comments: `npm run docs` writes it to docs/api. */
/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Guidance List',
  entryPoints: [
    'packages/core/src/index.ts',
    'packages/core/src/outputs/index.ts',
    'packages/core/src/text/stemming.ts',
    'packages/core/src/testing/index.ts',
    'packages/elements/src/index.ts',
    'packages/elements/src/words/index.ts',
    'packages/importers/src/index.ts',
  ],
  tsconfig: 'packages/tooling/presets/tsconfig.docs.json',
  out: 'docs/api',
  readme: 'none',
  excludeExternals: true,
  excludePrivate: true,
  excludeInternal: true,
  treatWarningsAsErrors: true,
  plugin: [resolveLitLinks],
  validation: { notExported: false, notDocumented: true },
  packagesRequiringDocumentation: ['core', 'elements', 'importers'].map((name) => `@guidance-list/${name}`),
  // Functions are the linter's: here their kind would take in every method and callback too.
  requiredToBeDocumented: ['Class', 'Enum', 'Interface', 'TypeAlias', 'Variable'],
  disableGit: true,
  sourceLinkTemplate: '{path}#L{line}',
  blockTags: [...OptionDefaults.blockTags, ...ELEMENT_TAGS],
};
