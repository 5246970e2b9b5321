import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPacked, type Installed } from '@guidance-list/tooling/packed';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from '../engines/browser.js';
import { startHostSite, type Content, type HostSite } from '../engines/host-site.js';
import { launch } from '../engines/launch.js';
import { Visitor } from '../engines/visitor.js';
import { bundle, placeFixtures, serverScript } from './bundle.js';
import { missingFiles } from './promised-files.js';

const FRAMEWORKS = { 'React 19': 'react.jsx', Vue: 'vue.js', Svelte: 'svelte.js' };
/** The last of them has the frameworks. */
const PACKAGES = ['core', 'importers', 'cli', 'elements'];
const OWN = ['react', 'react-dom', 'vue', 'svelte', '@types/react'];
const TSC = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url));

let installed: Installed;
let fixtures: string;

beforeAll(() => {
  installed = installPacked(PACKAGES, OWN);
  fixtures = placeFixtures(installed.folder);
});
afterAll(() => installed?.remove());

/** Runs Node where only installed packages are in reach. @throws what it complains of */
function node(...words: string[]): string {
  return execFileSync(process.execPath, words, { cwd: fixtures, encoding: 'utf8', stdio: 'pipe' });
}

describe('every package', () => {
  it('holds all files that it promises, and no test', () => {
    const missing = installed.packages.flatMap(({ description, files }) =>
      missingFiles(description, files).map((path) => `${description.name}: ${path}`),
    );
    const tests = installed.packages.flatMap(({ files }) =>
      files.filter((path) => /\.(?:test|stories)\./.test(path)),
    );

    expect(missing).toEqual([]);
    expect(tests).toEqual([]);
  });

  it('holds the files to embed under names that stay theirs, and tells the hashes to pin them by', () => {
    const elements = join(installed.folder, 'node_modules/@guidance-list/elements');
    const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as {
      version: string;
    };
    const folder = join(elements, 'dist/embed');
    const told = JSON.parse(readFileSync(join(folder, 'integrity.json'), 'utf8')) as Record<string, string>;
    const hashOf = (file: string): string =>
      `sha384-${createHash('sha384')
        .update(readFileSync(join(folder, file)))
        .digest('base64')}`;

    expect(Object.keys(told)).toEqual([`guidance-list-${version}.js`, `guidance-exit-${version}.js`]);
    for (const [file, integrity] of Object.entries(told)) expect(hashOf(file)).toBe(integrity);
  });

  it('leads from the embed file back to its sources', () => {
    const folder = join(installed.folder, 'node_modules/@guidance-list/elements/dist/embed');
    const [name = ''] = /(?<=\/\/# sourceMappingURL=)\S+$/.exec(
      readFileSync(join(folder, 'guidance-list.js'), 'utf8'),
    ) ?? [''];
    const map = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      sources: string[];
      sourcesContent: (string | null)[];
    };

    expect(map.sources.some((path) => path.endsWith('src/list/guidance-list.ts'))).toBe(true);
    expect(map.sourcesContent).toHaveLength(map.sources.length);
  });

  it.each(['bundler', 'nodenext'])('carries types that resolve for %s', (resolution) => {
    const config = {
      compilerOptions: {
        target: 'es2022',
        lib: ['es2023', 'dom', 'dom.iterable'],
        module: resolution === 'bundler' ? 'esnext' : 'nodenext',
        moduleResolution: resolution,
        strict: true,
        exactOptionalPropertyTypes: true,
        jsx: 'react-jsx',
        types: [],
        noEmit: true,
      },
      include: ['types.ts', 'types-react.tsx'],
    };
    writeFileSync(join(fixtures, 'package.json'), '{ "type": "module" }');
    writeFileSync(join(fixtures, 'tsconfig.json'), JSON.stringify(config));

    expect(complaintsOf(() => node(TSC, '-p', '.'))).toBe('');
  });
});

describe('on a server', () => {
  it('is imported without a page', () => {
    const modules = ['', '/define/guidance-list.js', '/define/guidance-collection.js'];
    const script = modules.map((path) => `await import('@guidance-list/elements${path}');`).join('\n');

    expect(complaintsOf(() => node('--input-type=module', '-e', script))).toBe('');
  });

  it('is rendered by React with its fallback', async () => {
    writeFileSync(join(fixtures, 'server.mjs'), await serverScript(fixtures, 'react-server.jsx'));

    const page = node('server.mjs');

    expect(page).toContain('<guidance-list');
    expect(page).toContain('<a href="/library">Browse the library</a></guidance-list>');
  });

  it('answers queries in a line of code', () => {
    const script = `import { buildCatalogue, parseFeed } from '@guidance-list/core';
      const { resources } = parseFeed(JSON.stringify({ version: '1.0', resources: [{ id: 'a', title: 'A law' }] }));
      console.log(buildCatalogue(resources).query({ text: 'law' }).total);`;

    expect(node('--input-type=module', '-e', script).trim()).toBe('1');
  });
});

describe('the command', () => {
  it('runs from its tarball', () => {
    const command = join(installed.folder, 'node_modules/guidance-list/bin/guidance-list.mjs');
    writeFileSync(
      join(fixtures, 'feed.json'),
      JSON.stringify({ version: '1.0', resources: [{ id: 'a', title: 'A law' }] }),
    );

    expect(node(command, '--version').trim()).toMatch(/^\d+\.\d+\.\d+$/);
    expect(node(command, 'query', 'feed.json', 'law')).toContain('A law');
  });
});

describe('on a page', () => {
  let site: HostSite;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    const scripts = await bundle(fixtures, Object.values(FRAMEWORKS));
    const embed = readFileSync(
      join(installed.folder, 'node_modules/@guidance-list/elements/dist/embed/guidance-list.js'),
    );
    const javascript = (body: Buffer): Content => ({ type: 'text/javascript; charset=utf-8', body });
    const contents = new Map<string, Content>([
      ...[...scripts].map(([path, body]): [string, Content] => [path, javascript(body)]),
      ...Object.values(FRAMEWORKS).flatMap((file) => frameworkPages(file.replace(/\.\w+$/, ''))),
      ['/plain.js', javascript(readFileSync(join(fixtures, 'plain.js')))],
      ['/guidance-list.js', javascript(embed)],
      [
        '/plain',
        html(
          `${PLAIN}<script type="module" src="/guidance-list.js"></script><script type="module" src="/plain.js"></script>`,
        ),
      ],
      [
        '/plain?late',
        html(
          `${PLAIN}<script type="module" src="/plain.js"></script><script type="module" src="/guidance-list.js"></script>`,
        ),
      ],
    ]);
    [site, browser] = await Promise.all([startHostSite(() => contents), launch('Chromium')]);
    visitor = new Visitor(browser);
  });
  beforeEach(() => browser.fresh());
  afterEach(() => site.reset());
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const pages = { ...FRAMEWORKS, 'plain HTML without a bundler': 'plain.html' };
  describe.each(Object.entries(pages))('written with %s', (_, file) => {
    it.each([
      ['', 'defined before it is drawn'],
      ['?late', 'defined after it was drawn'],
    ])('takes properties and tells of events (%s %s)', async (search) => {
      await browser.open(`${site.origin}/${file.replace(/\.\w+$/, '')}${search}`);

      await visitor.sees('.heading', '2 results');
      await visitor.sees('output', 'ready with 2');
      expect(await visitor.look('guidance-card')).toHaveLength(1);
      expect(await visitor.look('a', 'Browse the library')).toEqual([]);
      expect(await visitor.faults()).toBe('');
    });
  });
});

const PLAIN =
  '<guidance-list page-size="1"><a href="/library">Browse the library</a></guidance-list><output></output>';

function frameworkPages(name: string): [string, Content][] {
  const page = html(`<main></main><script type="module" src="/${name}.js"></script>`);
  return [
    [`/${name}`, page],
    [`/${name}?late`, page],
  ];
}

function html(body: string): Content {
  return {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${body}`,
  };
}

/** What a program printed before it failed; nothing when it did not. */
function complaintsOf(run: () => unknown): string {
  try {
    run();
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}`;
  }
}
