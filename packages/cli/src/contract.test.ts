import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from './testing/run-command.js';

const folder = emptyFolder();
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const feed = file('feed.json', '{"version":"1.0","resources":[{"id":"a","title":"A"}]}');
const odd = file('odd.json', '{"version":"1.0","resources":[{"id":"a","title":"A","added":"soon"}]}');

/** Every command with words that make it work. */
const COMMANDS: readonly (readonly string[])[] = [
  ['import', 'text', file('page.txt', 'A page about rights.\n')],
  ['import', 'csv', file('works.csv', 'title\nA\n')],
  [
    'import',
    'feed',
    file('rss.xml', '<rss version="2.0"><channel><item><title>A</title></item></channel></rss>'),
  ],
  ['import', 'wxr', file('export.xml', '<rss/>')],
  ['import', 'wordpress', 'http://127.0.0.1:1'],
  ['merge', feed],
  ['validate', feed],
  ['query', feed],
  ['check-links', feed],
  ['diff', feed, feed],
  ['build', feed, '--out', join(folder, 'never')],
];
const nameOf = (words: readonly string[]): string => words.slice(0, words[0] === 'import' ? 2 : 1).join(' ');

describe.each(COMMANDS.map((words) => [nameOf(words), words] as const))('%s', (name, words) => {
  it('explains itself with examples, and knows a wrong option before it does anything', async () => {
    const help = await runCommand([...name.split(' '), '-h']);
    const wrong = await runCommand([...words, '--quite']);

    expect(help).toMatchObject({ exitCode: 0, stderr: '' });
    expect(help.stdout).toContain(`Usage: guidance-list ${name}`);
    expect(help.stdout).toContain(`Examples:\n  guidance-list ${name}`);
    for (const option of [
      '--out',
      '--report',
      '--json',
      '--quiet',
      '--no-progress',
      '--no-color',
      '--strict',
    ]) {
      expect(help.stdout).toContain(option);
    }
    expect(wrong).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "Unknown option '--quite'. Did you mean --quiet?\n",
    });
  });
});

describe('every command', () => {
  it('knows the nearest right option also where it takes few, and writes nothing', async () => {
    const wrong = await runCommand(['completion', 'bash', '--hepl']);

    expect(wrong).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: "Unknown option '--hepl'. Did you mean --help?\n",
    });
  });

  it('writes its report as a page that names it', async () => {
    const page = join(folder, 'pages', 'report.html');
    const titles = [];
    for (const words of [
      ['validate', feed],
      ['diff', feed, odd],
      ['merge', feed, '-o', join(folder, 'pages', 'm.json')],
      ['query', feed],
      ['build', feed, '--ris', '--out', join(folder, 'pages')],
    ]) {
      await runCommand([...words, '-q', '--report', page]);
      titles.push(/<title>([^:<]*)/.exec(readFileSync(page, 'utf8'))?.[1]);
      rmSync(page);
    }

    expect(titles).toEqual([
      'Validation report',
      'Comparison',
      'Merge report',
      'Query report',
      'Build report',
    ]);
  });

  it('lets what could not be read weigh more than what is wrong', async () => {
    const { exitCode, stdout } = await runCommand(['validate', '/nowhere', file('bad.json', '{}'), '--json']);

    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, exitCode: 3, command: 'validate' });
  });

  it('is strict also where it answers or builds', async () => {
    const codes = [];
    for (const words of [
      ['query', odd],
      ['build', odd, '--ris', '--out', join(folder, 'strict')],
      ['diff', odd, odd],
      ['check-links', odd],
    ]) {
      codes.push((await runCommand([...words, '-q'])).exitCode);
      codes.push((await runCommand([...words, '-q', '--strict'])).exitCode);
    }

    expect(codes).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  it('says the same twice, and ends its JSON with a line', async () => {
    for (const words of [
      ['merge', feed],
      ['import', 'csv', join(folder, 'works.csv')],
      ['query', feed, '--json'],
    ]) {
      const [one, other] = [await runCommand(words), await runCommand(words)];

      expect(one.stdout).toBe(other.stdout);
      expect(one.stdout).toMatch(/^\{\n {2}"[\s\S]*\n\}\n$/);
    }
  });

  it('keeps one stream for one thing', async () => {
    for (const words of [
      ['merge', feed],
      ['import', 'text', join(folder, 'page.txt')],
    ]) {
      const { exitCode, stdout, stderr } = await runCommand([...words, '--json']);

      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain('--out FILE');
    }
  });

  it('makes missing folders, writes reports by their ending, and leaves nothing else beside them', async () => {
    const out = join(folder, 'new', 'deep');
    const reports = ['r.json', 'r.html', 'r.txt'].flatMap((name) => ['--report', join(out, name)]);
    const { exitCode, stdout, stderr } = await runCommand([
      'merge',
      feed,
      '-q',
      '-o',
      join(out, 'all.json'),
      ...reports,
    ]);

    expect([exitCode, stdout, stderr]).toEqual([0, '', '']);
    expect(readdirSync(out).sort()).toEqual(['all.json', 'r.html', 'r.json', 'r.txt']);
    expect(JSON.parse(readFileSync(join(out, 'r.json'), 'utf8'))).toMatchObject({
      command: 'merge',
      ok: true,
    });
    expect(readFileSync(join(out, 'r.html'), 'utf8')).toMatch(/^<!doctype html>/i);
  });

  it('counts warnings as errors when it is told to be strict', async () => {
    const codes = [];
    for (const words of [
      ['validate', odd],
      ['validate', odd, '--strict'],
      ['merge', odd, '-q', '--strict'],
    ]) {
      codes.push((await runCommand(words)).exitCode);
    }

    expect(codes).toEqual([0, 1, 1]);
  });

  it('takes a source from standard input, and everything after "--" as no option', async () => {
    const { exitCode, stdout } = await runCommand(['query', '--json', '--', '-', '-nothing'], {
      input: readFileSync(feed, 'utf8'),
    });

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ total: 1, ids: ['a'] });
  });

  it('ends with 3, one sentence and no file where its source cannot be opened', async () => {
    const out = join(folder, 'never.json');
    mkdirSync(join(folder, 'a-folder'));
    for (const words of [
      ['merge', '/nowhere'],
      ['import', 'csv', join(folder, 'a-folder')],
      ['import', 'wordpress', 'http://127.0.0.1:1', '--retries', '0'],
    ]) {
      const { exitCode, stdout, stderr } = await runCommand([...words, '--out', out]);

      expect([exitCode, stdout]).toEqual([3, '']);
      expect(stderr).not.toMatch(/\n\s+at /);
      expect(stderr.trim()).not.toBe('');
    }
    expect(existsSync(out)).toBe(false);
  });
});
