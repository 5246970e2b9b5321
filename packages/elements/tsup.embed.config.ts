import { readFileSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, resolve } from 'node:path';
import { defineConfig } from 'tsup';
import { innerNames } from './scripts/inner-names.js';
import { leanLit } from './scripts/lean-lit.js';
import { leanTemplates } from './scripts/lean-templates.js';
import { minifiers } from './scripts/minifiers.js';
import { outerNames } from './scripts/outer-names.js';
import { TEXT_PATHS, packedMessages } from './scripts/packed-messages.js';
import { shortProperties } from './scripts/short-properties.js';
import { withStaticProperties } from './scripts/static-properties.js';
import { withoutAdvice } from './scripts/without-advice.js';

/** What is mostly text. */
const TEXTS = [
  'messages/languages.ts',
  '../../core/src/vocabulary/type-labels.ts',
  '../../core/src/vocabulary/generated/places.ts',
];

/** Sheets of style rules, in the order that packs best of many that were tried; one that is not among them comes first. */
const SHEETS =
  `tokens no-match guidance-resource citation-box guidance-pager side-column year-choices guidance-results edition-boxes results-table
  guidance-search filter-panel facts-line guidance-card controls guidance-state guidance-filters guidance-list file-slip base`.split(
    /\s+/,
  );

const sheetPaths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
  /\.styles\.ts$|tokens[\\/](?:tokens|base|controls)\.ts$/.test(path),
);
const withShortProperties = shortProperties(
  sheetPaths.map((path) => readFileSync(resolve('src', path), 'utf8')),
);

/** Takes out of Lit what an embedded list has no use for. */
const shrinkLit = {
  name: 'shrink-lit',
  setup(build: EsbuildHooks): void {
    let cut = 0;
    const filter = /(?:lit-html|lit-element|reactive-element|css-tag)\.js$/;
    build.onLoad({ filter }, async ({ path }) => {
      const contents = leanLit(path, await readFile(path, 'utf8'));
      if (contents === undefined) return undefined;
      cut++;
      return { contents, loader: 'js' };
    });
    build.onEnd(() => {
      if (cut !== 4) throw new Error(`Cut ${cut} files of Lit, expected 4. See scripts/lean-lit.ts.`);
    });
  },
};

/** Takes out of our elements what only their authors need: decorators, line breaks, indents, and all that style rules can do without. */
const shrinkTemplates = {
  name: 'shrink-templates',
  setup(build: EsbuildHooks): void {
    build.onLoad({ filter: /elements[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: await leanTemplates(withShortProperties(withStaticProperties(await readFile(path, 'utf8')))),
      loader: 'ts',
    }));
  },
};

const outer = outerNames();
const messages = await packedMessages(outer);
const shortened = [...innerNames(outer), ...Object.keys(messages.shortKeys)];

/** Puts the texts of every language, core's names among them, into one string, so that their keys are carried once and not once a language. */
const packMessages = {
  name: 'pack-messages',
  setup(build: EsbuildHooks): void {
    const { languages, places, types } = TEXT_PATHS;
    const from = (name: string): string => `export { ${name} } from ${JSON.stringify(languages)};`;
    const contents: Record<string, () => Promise<string>> = {
      [languages]: () => Promise.resolve(messages.contents),
      [types]: () => Promise.resolve(from('TYPE_LABELS')),
      [places]: async () => {
        const [tree, names] = (await readFile(places, 'utf8')).split('/** Names of the regions');
        if (!tree || !names) throw new Error('The names of regions were not found. See packMessages.');
        return tree + from('REGION_NAMES');
      },
    };
    build.onLoad({ filter: /(?:languages|places|type-labels)\.ts$/ }, async ({ path }) => {
      const found = await contents[path]?.();
      return found === undefined ? undefined : { contents: found, loader: 'ts' };
    });
  },
};

/** Lets what is alike stand side by side in the file, texts and style rules before the code: it packs better than each beside its user. */
const groupAlike = {
  name: 'group-alike',
  setup(build: EsbuildHooks): void {
    const rank = (path: string): number => SHEETS.indexOf(basename(path).replace(/(?:\.styles)?\.ts$/, ''));
    const sheets = [...sheetPaths].sort((a, b) => rank(a) - rank(b));
    const alike = [...TEXTS, ...sheets].map((path) => resolve('src', path));
    build.onLoad({ filter: /src[\\/]embed[\\/]guidance-list\.ts$/ }, async ({ path }) => ({
      contents: [...alike.map((one) => `import 'alike:${one}';`), await readFile(path, 'utf8')].join('\n'),
      loader: 'ts',
    }));
    build.onResolve({ filter: /^alike:/ }, ({ path }) => ({
      path: path.slice('alike:'.length),
      sideEffects: true,
    }));
    // Style rules ask Lit for its tag alone; the rest of it stands with the code.
    const resolveDir = dirname(createRequire(import.meta.url).resolve('lit'));
    build.onResolve({ filter: /^lit$/ }, ({ importer }) =>
      alike.includes(importer)
        ? build.resolve('@lit/reactive-element/css-tag.js', { resolveDir, kind: 'import-statement' })
        : undefined,
    );
  },
};

/** A page asks its catalogue and never stores it, so the code that writes an index stays out. */
const leaveOutStoring = {
  name: 'leave-out-storing',
  setup(build: EsbuildHooks): void {
    let replaced = 0;
    build.onLoad({ filter: /core[\\/]src[\\/]engine[\\/]index-file\.ts$/ }, () => {
      replaced++;
      const contents = 'export const indexFile = undefined;';
      return Promise.resolve({ contents, loader: 'js' });
    });
    build.onEnd(() => {
      if (replaced !== 1)
        throw new Error('The code that writes an index was not found. See leaveOutStoring.');
    });
  },
};

/** A page that embeds the file takes the tags under their own names. */
const leaveOutPrefix = {
  name: 'leave-out-prefix',
  setup(build: EsbuildHooks): void {
    build.onLoad({ filter: /elements[\\/]src[\\/]tags[\\/]html\.ts$/ }, () =>
      Promise.resolve({ contents: "export { html } from 'lit';", loader: 'js' }),
    );
  },
};

/** What an editor should do about a faulty feed or index is told by the command, not on every page that shows it. */
const leaveOutAdvice = {
  name: 'leave-out-advice',
  setup(build: EsbuildHooks): void {
    const filter =
      /core[\\/]src[\\/](?:feed[\\/](?:expectations|feed-problems|read-leniently)|engine[\\/]load-catalogue)\.ts$/;
    build.onLoad({ filter }, async ({ path }) => ({
      contents: withoutAdvice(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The one file that a page embeds: everything inside, nothing loaded later. */
export default defineConfig({
  entry: {
    'embed/guidance-list': 'src/embed/guidance-list.ts',
    'embed/guidance-exit': 'src/embed/guidance-exit.ts',
  },
  bundle: true,
  noExternal: [/.*/],
  splitting: false,
  dts: false,
  format: ['esm'],
  target: 'es2022',
  platform: 'browser',
  minify: true,
  sourcemap: true,
  plugins: minifiers(shortened),
  esbuildPlugins: [
    shrinkLit,
    packMessages,
    groupAlike,
    leaveOutStoring,
    leaveOutPrefix,
    leaveOutAdvice,
    shrinkTemplates,
  ],
  esbuildOptions(options) {
    options.conditions = ['@guidance-list/source', 'production', 'module', 'browser', 'import', 'default'];
    options.legalComments = 'none';
    // Names stay, since functions are ordered by them; the last minifier shortens them.
    Object.assign(options, { minify: false, minifySyntax: true, minifyWhitespace: true });
    // Lit's own names for what it keeps on parts and elements, and ours for what stays inside; nobody else knows them.
    options.mangleProps = new RegExp(`^(?:_\\$.*|${shortened.join('|')})$`);
    options.mangleCache = { ...messages.shortKeys };
    options.charset = 'utf8';
  },
});

interface Resolved {
  path: string;
  sideEffects?: boolean;
}

/** As much of esbuild's plugin interface as is used here. */
interface EsbuildHooks {
  onLoad(
    options: { filter: RegExp },
    callback: (args: { path: string }) => Promise<{ contents: string; loader: 'js' | 'ts' } | undefined>,
  ): void;
  onResolve(
    options: { filter: RegExp },
    callback: (args: { path: string; importer: string }) => Resolved | undefined | Promise<Resolved>,
  ): void;
  resolve(path: string, options: { resolveDir: string; kind: 'import-statement' }): Promise<Resolved>;
  onEnd(callback: () => void): void;
}
