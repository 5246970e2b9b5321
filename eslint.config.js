import js from '@eslint/js';
import globals from 'globals';
import jsdoc from 'eslint-plugin-jsdoc';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const SOURCES = ['packages/*/src/**/*.ts'];
/** What a page or a server has besides the language itself: network, timers, documents, the process. */
const HOST = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'performance', 'process', 'globalThis'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'requestAnimationFrame', 'requestIdleCallback'],
  ...['window', 'self', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
];
/** What never asks the time or chance by itself; `now`, `sleep`, `fetch` and the like are handed in. */
const HOSTLESS = ['packages/core/src/**/*.ts', 'packages/importers/src/**/*.ts'];
const TESTS = ['**/*.test.ts', '**/*.stories.ts', '**/e2e/**/*.ts', '**/testing/**/*.ts', '**/bench/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      'docs/api/**',
      '**/.turbo/**',
      '**/.results/**',
      '**/.work/**',
      '**/fixtures/**',
      '**/generated/**',
    ],
  },
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/unbound-method': 'off',
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
    },
  },
  {
    files: SOURCES,
    ignores: TESTS,
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    rules: {
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, enableFixer: false, contexts: exportedKinds() }],
      'jsdoc/require-param': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/check-tag-names': [
        'error',
        { definedTags: ['slot', 'csspart', 'cssprop', 'fires', 'tag', 'attr'] },
      ],
      'jsdoc/tag-lines': 'off',
      // It refuses "@fires {Type} name", the form that the manifest's analyser reads.
      'jsdoc/valid-types': 'off',
    },
  },
  {
    files: HOSTLESS,
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...timeAndChance()] },
  },
  {
    // tsconfig.pure.json has no types of a page or a server; this is the way around it.
    files: ['packages/core/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-globals': ['error', ...handedIn(['globalThis'])] },
  },
  {
    files: ['packages/importers/src/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-globals': ['error', ...handedIn(HOST)] },
  },
  {
    files: ['packages/elements/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: { ...litA11y.configs.recommended.rules, 'wc/guard-super-call': 'off' },
  },
  {
    files: TESTS,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: { globals: globals.node },
  },
);

/** Ways to the clock and to chance; a date that is given may be read. */
function timeAndChance() {
  const selectors = [
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "CallExpression[callee.name='Date']",
    "MemberExpression[object.name='Date'][property.name='now']",
    "MemberExpression[object.name='Math'][property.name='random']",
  ];
  const message = 'The same input gives the same answer: take the time, or chance, from who calls.';
  return selectors.map((selector) => ({ selector, message }));
}

/** @param {readonly string[]} names */
function handedIn(names) {
  return names.map((name) => ({
    name,
    message: 'Take it from who calls, so that tests and hosts can give their own.',
  }));
}

/** The declarations whose export needs a doc comment. */
function exportedKinds() {
  const kinds = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'];
  return kinds.map((kind) => `ExportNamedDeclaration > ${kind}`);
}
