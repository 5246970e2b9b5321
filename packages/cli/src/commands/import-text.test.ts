import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@guidance-list/core';
import type { Report } from '@guidance-list/importers';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const PAGE =
  'A handbook for people who work with survivors.\n\nA handbook (First edition) - OSCE & ODIHR, 2004 DOWNLOAD\n\npost\n\npage\n\nattachment\n\nwp_block\n\n' +
  'A listed title\nGuidanceLegislation\n\nIt helps people who would ...Read More\n\nTAGS: Europe\n';
const TITLED = ['--title', 'A handbook', '--url', 'https://hub.example/handbook'];

function aPage(text = PAGE): { folder: string; file: string } {
  const folder = emptyFolder();
  const file = join(folder, 'page.txt');
  writeFileSync(file, text);
  return { folder, file };
}

describe('import text', () => {
  it('writes the feed alone to standard output, and the summary to standard error', async () => {
    const { file } = aPage();

    const { exitCode, stdout, stderr } = await runCommand(['import', 'text', file, ...TITLED]);

    expect(exitCode).toBe(0);
    expect(parseFeed(stdout)).toMatchObject({
      diagnostics: [],
      resources: [{ title: 'A listed title' }, { title: 'A handbook' }],
    });
    expect(stdout).toMatch(/^\{\n {2}"version": "1.0"[\s\S]*\}\n$/);
    expect(stderr).toContain('2 read, 2 kept, 0 skipped');
  });

  it('reads standard input, and takes options in any order and form', async () => {
    const { folder } = aPage();
    const out = join(folder, 'new', 'deep', 'feed.json');

    const { exitCode, stdout } = await runCommand(
      ['import', 'text', `--out=${out}`, '-q', '--title=A handbook', '--', '-'],
      { input: PAGE },
    );

    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(parseFeed(readFileSync(out, 'utf8')).resources).toHaveLength(2);
  });

  it('writes the report in every form that was asked for', async () => {
    const { folder, file } = aPage();
    const [json, html, words] = ['r.json', 'r.html', 'r.txt'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];

    await runCommand([
      'import',
      'text',
      file,
      ...TITLED,
      '-o',
      join(folder, 'feed.json'),
      '--report',
      json,
      '--report',
      html,
      '--report',
      words,
    ]);

    const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
    expect(report).toMatchObject({
      command: 'import text',
      ok: true,
      exitCode: 0,
      sources: [{ source: file, ok: true }],
    });
    expect(report.entries.map(({ code }) => code)).toEqual([
      'type/not-read',
      'download/read',
      'term/split',
      'text/tail-cut',
    ]);
    expect(readFileSync(html, 'utf8')).toMatch(/^<!doctype html>/);
    expect(readFileSync(words, 'utf8')).toContain('term/split');
  });

  it('gives the same bytes twice, and leaves nothing else behind', async () => {
    const { folder, file } = aPage();
    const words = [
      'import',
      'text',
      file,
      ...TITLED,
      '-o',
      join(folder, 'feed.json'),
      '--report',
      join(folder, 'r.html'),
    ];
    const bytes = (): string[] =>
      ['feed.json', 'r.html'].map((name) => readFileSync(join(folder, name), 'utf8'));

    await runCommand(words);
    const first = bytes();
    await runCommand(words);

    expect(bytes()).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['feed.json', 'page.txt', 'r.html']);
  });

  it('keeps one thing on one stream', async () => {
    const { folder, file } = aPage();

    const wrong = await runCommand(['import', 'text', file, '--json']);
    const right = await runCommand(['import', 'text', file, '--json', '-q', '-o', join(folder, 'feed.json')]);

    expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
    expect(wrong.stderr).toContain('--out FILE');
    expect(JSON.parse(right.stdout)).toMatchObject({ counts: { read: 2, kept: 2 } });
    expect(right.stderr).toBe('');
  });

  it('counts warnings as errors when it is told to be strict', async () => {
    const { file } = aPage(PAGE.replace('Europe', 'Atlantis'));

    expect((await runCommand(['import', 'text', file, ...TITLED])).exitCode).toBe(0);
    expect((await runCommand(['import', 'text', file, ...TITLED, '--strict'])).exitCode).toBe(1);
  });

  it('follows a mapping, and drafts one', async () => {
    const { folder, file } = aPage(PAGE.replace('Europe', 'Atlantis'));
    const mapping = join(folder, 'mapping.json');
    const draft = join(folder, 'draft.json');
    writeFileSync(mapping, '{"terms":{"tag":{"Atlantis":{"places":["150"]}}}}');

    const { exitCode, stdout } = await runCommand([
      'import',
      'text',
      file,
      ...TITLED,
      '--strict',
      '--mapping',
      mapping,
      '--mapping-draft',
      draft,
    ]);

    expect(exitCode).toBe(0);
    expect(parseFeed(stdout).resources[0]?.places).toEqual(['150']);
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toEqual({
      terms: {
        category: { Guidance: { types: ['guidance'] }, Legislation: { types: ['legislation'] } },
        tag: { Atlantis: { places: ['150'] } },
      },
    });
  });
});
