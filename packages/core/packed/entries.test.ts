import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installCore, type Entries, type InstalledCore } from './installed-core.js';

const TSC = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const FRONT_PAGE = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
/** Every code that imports from the package. */
const SNIPPETS = [...(README + FRONT_PAGE).matchAll(/```[jt]s\n([\s\S]*?)```/g)].map(([, code = '']) => code);

let installed: InstalledCore;

beforeAll(() => {
  installed = installCore();
});
afterAll(() => installed?.remove());

/** Runs Node where only the installed package is in reach, and gives all that was printed, complaints included. */
function node(...words: string[]): string {
  try {
    return execFileSync(process.execPath, words, { cwd: installed.folder, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}

describe('the packed package', () => {
  it('leads every entry to a built file', () => {
    const entries = Object.keys(installed.packages[0]?.description.exports ?? {}).filter(
      (entry) => !entry.endsWith('.json'),
    );
    const paths = entries.map((entry) => installed.pathOf(`@guidance-list/core${entry.slice(1)}`));

    expect(
      paths.filter((path) => !/\/node_modules\/@guidance-list\/core\/dist\/[\w/]+\.js$/.test(path)),
    ).toEqual([]);
    expect(entries).toHaveLength(4);
  });

  it('has every name that the snippets of the READMEs take from it', async () => {
    const taken = SNIPPETS.flatMap((code) => [
      ...code.matchAll(/import \{([^}]*)\} from '(@guidance-list\/core[^']*)'/g),
    ]).flatMap(([, names = '', entry = '']) => names.split(',').map((name) => [entry, name.trim()] as const));

    const missing: string[] = [];
    for (const [entry, name] of taken) {
      const entries: Record<string, unknown> = { ...(await installed.load(entry as keyof Entries)) };
      if (typeof entries[name] !== 'function') missing.push(`${name} of ${entry}`);
    }

    expect(missing).toEqual([]);
    expect(taken.map(([, name]) => name)).toEqual(expect.arrayContaining(['parseFeed', 'loadStemming']));
  });

  it('runs the first lines of its README as they are pasted', () => {
    writeFileSync(join(installed.folder, 'snippet.mjs'), SNIPPETS[0] ?? '');

    expect(node('snippet.mjs')).toMatch(
      /^1 Referral handbook \[\n[\s\S]*value: '150', count: 1, selected: true/,
    );
  });

  it.each(['bundler', 'nodenext'])('carries types that resolve for %s, and ask for no page', (resolution) => {
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2023'],
      module: resolution === 'bundler' ? 'esnext' : 'nodenext',
      moduleResolution: resolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      types: [],
      noEmit: true,
    };
    writeFileSync(join(installed.folder, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(installed.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['types.ts'] }),
    );
    copyFileSync(new URL('fixtures/types.ts', import.meta.url), join(installed.folder, 'types.ts'));

    expect(node(TSC, '-p', '.')).toBe('');
  });
});
