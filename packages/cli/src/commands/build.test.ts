import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCatalogue, parseFeed } from '@guidance-list/core';
import { aFeed, anEdition, aResource } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

/** All but the offline file, which needs the built widget. */
const PLAIN = ['--index', '--html', '--json-ld', '--atom', '--jsonfeed', '--ris', '--bibtex', '--csl'];
const works = [
  aResource({ id: 'hub.example/first', title: 'Handbook', supersededBy: 'hub.example/second' }),
  aResource({
    id: 'hub.example/second',
    title: 'دليل <script>alert(1)</script>',
    language: 'ar',
    url: 'https://hub.example/second',
    body: 'Who does what.\n\n• Police\n• Shelters',
    editions: [anEdition({ label: 'Second edition', issued: '2022' })],
  }),
  aResource({
    id: 'hub.example/law',
    title: 'Shelter law',
    types: ['legislation'],
    places: [],
    url: 'https://hub.example/law',
  }),
];
const feed = aFeed({ resources: works });

interface Built {
  readonly folder: string;
  readonly text: (path: string) => string;
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

async function build(
  options: readonly string[] = PLAIN,
  input: unknown = feed,
  into = emptyFolder(),
): Promise<Built> {
  const folder = join(into, 'public');
  const ran = await runCommand(['build', '-', '--out', folder, ...options], { input: JSON.stringify(input) });
  return { folder, text: (path) => readFileSync(join(folder, path), 'utf8'), ...ran };
}

describe('build', () => {
  it('writes every output that is named, and reports each with its bytes', async () => {
    const { stdout, text } = await build([...PLAIN, '--json']);

    const { outputs, command } = JSON.parse(stdout) as {
      command: string;
      outputs: { kind: string; path: string; bytes: number }[];
    };
    expect(command).toBe('build');
    expect(outputs.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'index works.index',
      'html index.html',
      'html works/hub-example-second.html',
      'html works/hub-example-first.html',
      'html works/hub-example-law.html',
      'ris works.ris',
      'bibtex works.bib',
      'csl works.csl.json',
      'json-ld works.jsonld',
      'atom works.atom',
      'jsonfeed works.feed.json',
    ]);
    for (const { path, bytes } of outputs.slice(1)) expect(Buffer.byteLength(text(path))).toBe(bytes);
  });

  it('writes the same bytes a second time', async () => {
    const [first, second] = [await build(), await build()];

    for (const path of [
      'index.html',
      'works/hub-example-law.html',
      'works.index',
      'works.atom',
      'works.bib',
    ]) {
      expect(readFileSync(join(first.folder, path)).equals(readFileSync(join(second.folder, path)))).toBe(
        true,
      );
    }
  });

  it('writes an index that loads with the feed', async () => {
    const { folder } = await build(['--index', '--types', 'legislation']);

    const catalogue = loadCatalogue(readFileSync(join(folder, 'works.index')), parseFeed(feed).resources);
    expect(catalogue.query({ text: 'shelter law' }).resources.map(({ id }) => id)).toEqual([
      'hub.example/law',
    ]);
  });

  it('takes only the works that filters leave', async () => {
    const { text, folder } = await build(['--ris', '--html', '--types', 'legislation', '--sort', 'title']);

    expect(text('works.ris').match(/^TY /gm)).toHaveLength(1);
    expect(readdirSync(join(folder, 'works'))).toEqual(['hub-example-law.html']);
  });

  it('shows a list that runs nothing, with texts as texts in their own language', async () => {
    const { text } = await build(['--html', '--atom']);
    const page = text('index.html');

    expect(page).toContain('content="default-src &#39;none&#39;; style-src &#39;sha256-');
    expect(page).not.toMatch(/<script(?! type="application\/ld\+json")/);
    expect(page).toContain('<bdi lang="ar" dir="rtl">دليل &lt;script&gt;');
    expect(page).toContain('href="works/hub-example-second.html"');
    expect(page).toContain(
      '<link rel="alternate" type="application/atom+xml" title="Atom" href="works.atom">',
    );
  });

  it('shows a work with its editions, the newer one, its citations and its data', async () => {
    const { text } = await build(['--html']);
    const page = text('works/hub-example-second.html');
    const data = /<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? '';

    expect(JSON.parse(data)).toMatchObject({ name: 'دليل <script>alert(1)</script>', datePublished: '2022' });
    expect(page).toContain('<li>Police</li>');
    expect(page).toContain('Second edition, 2022');
    expect(page).toContain('TY  - RPRT');
    expect(text('works/hub-example-first.html')).toMatch(
      /A newer edition exists:[\s\S]*hub-example-second\.html/,
    );
  });

  it('names every library that has a work', async () => {
    const [work] = works;
    const sources = [{ name: 'Library A' }, { address: 'https://b.example/' }];
    const { text } = await build(['--html'], aFeed({ resources: [{ ...work, sources }] }));

    expect(text('works/hub-example-first.html')).toContain('From Library A, b.example.');
  });

  it('speaks the language that is asked for, right to left where it runs so', async () => {
    const { text } = await build(['--html', '--lang', 'ar', '--title', 'مكتبة']);

    expect(text('index.html')).toContain('<html lang="ar" dir="rtl">');
    expect(text('index.html')).toContain('<h1>مكتبة</h1>');
  });

  it('writes absolute addresses where it knows where the folder will stand', async () => {
    const { text } = await build(['--html', '--atom', '--base', 'https://partner.example/list']);

    expect(text('works.atom')).toContain(
      '<link rel="self" type="application/atom+xml" href="https://partner.example/list/works.atom"/>',
    );
    expect(text('index.html')).toContain(
      '<link rel="canonical" href="https://partner.example/list/index.html">',
    );
  });

  it('leaves an invalid record out, and says so', async () => {
    const { exitCode, text, stderr } = await build(['--ris'], aFeed({ resources: [...works, { id: 'x' }] }));

    expect(exitCode).toBe(1);
    expect(text('works.ris').match(/^TY /gm)).toHaveLength(3);
    expect(stderr).toContain('1 skipped');
  });

  it('takes away the page of a work that is gone, and no file of anybody else', async () => {
    const into = emptyFolder();
    const { folder } = await build(['--html'], feed, into);
    writeFileSync(join(folder, 'works/own.html'), '<p>Mine</p>');

    await build(['--html'], aFeed({ resources: works.slice(0, 1) }), into);

    expect(readdirSync(join(folder, 'works')).sort()).toEqual(['hub-example-first.html', 'own.html']);
  });

  it('shows an empty list as one', async () => {
    const { text, exitCode } = await build(['--html'], aFeed({ resources: [] }));

    expect(exitCode).toBe(0);
    expect(text('index.html')).toContain('There is nothing in this list yet');
  });

  it.each([
    [['build', 'feed.json'], 'needs --out DIR'],
    [['build', 'feed.json', '--out', 'x', '--lang', 'tlh'], '--lang is "tlh"'],
    [['build', 'feed.json', '--out', 'x', '--base', '/list'], '--base is "/list"'],
  ])('refuses %s', async (words, said) => {
    const { exitCode, stderr } = await runCommand(words);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
    expect(existsSync('x')).toBe(false);
  });

  it('writes nothing of what is no feed', async () => {
    const { exitCode, folder } = await build(PLAIN, 'nothing');

    expect(exitCode).toBe(3);
    expect(existsSync(folder)).toBe(false);
  });
});
