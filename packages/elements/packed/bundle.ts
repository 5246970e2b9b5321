import { copyFileSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

/** Copies the fixtures to where only installed packages are in reach, and gives the folder. */
export function placeFixtures(folder: string): string {
  const target = join(folder, 'fixtures');
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(FIXTURES)) copyFileSync(join(FIXTURES, name), join(target, name));
  return target;
}

/** Bundles pages for the browser, as their authors would; gives each file by its path. */
export async function bundle(folder: string, entries: readonly string[]): Promise<Map<string, Buffer>> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [...entries],
    outdir: '/',
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', ...VUE },
    alias: { vue: 'vue/dist/vue.esm-bundler.js' },
    plugins: [svelte],
  });
  return new Map(outputFiles.map(({ path, contents }) => [path, Buffer.from(contents)]));
}

/** One file for a server, which finds packages by itself. */
export async function serverScript(folder: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    write: false,
    format: 'esm',
    platform: 'node',
    jsx: 'automatic',
    logLevel: 'silent',
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** What Vue's bundler build asks to be told. */
const VUE = {
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
      loader: 'js',
    }));
  },
};
