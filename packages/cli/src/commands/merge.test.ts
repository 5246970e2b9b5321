import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const folder = emptyFolder();
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
const a = file('a.json', {
  version: '1.0',
  title: 'A',
  resources: [
    { id: 'z', title: 'Z', url: 'https://hub.example/z' },
    { id: 'y', title: 'Y' },
  ],
});
const b = file('b.json', {
  version: '1.0',
  title: 'B',
  resources: [{ id: 'b/z', title: 'Z', url: 'http://www.hub.example/z/', types: ['tool'] }, { title: 'bad' }],
});

describe('merge', () => {
  it('writes every work once, in order, and reports what was joined and what was lost', async () => {
    const out = join(folder, 'all.json');
    const { exitCode, stdout } = await runCommand(['merge', a, b, '--out', out, '--json']);

    const report = JSON.parse(stdout) as { counts: object; entries: { code: string }[] };
    expect(exitCode).toBe(1);
    expect(report.counts).toMatchObject({ read: 4, kept: 2, skipped: 2, errors: 1 });
    expect(report.entries.map(({ code }) => code)).toEqual(['record/invalid', 'record/merged']);
    const feed = JSON.parse(readFileSync(out, 'utf8')) as {
      resources: { id: string; sources?: unknown[] }[];
    };
    expect(feed.resources.map(({ id, sources = [] }) => [id, sources.length])).toEqual([
      ['y', 0],
      ['z', 2],
    ]);
  });

  it('writes the same bytes twice', async () => {
    const [one, other] = [await runCommand(['merge', a, b, '-q']), await runCommand(['merge', a, b, '-q'])];

    expect(one.stdout).toBe(other.stdout);
    expect(one.stdout.endsWith('}\n')).toBe(true);
  });

  it('writes nothing where one of the feeds cannot be opened, or none is a feed', async () => {
    const out = join(folder, 'never.json');
    const missing = await runCommand(['merge', a, '/nowhere.json', '--out', out]);
    const none = await runCommand(['merge', file('no.json', '<html>'), '--out', out]);

    expect([missing.exitCode, none.exitCode]).toEqual([3, 3]);
    expect(missing.stderr).toContain('/nowhere.json could not be read');
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });
});

describe('diff', () => {
  it('says what came, went and changed, in words and as JSON, and ends with 1', async () => {
    const words = await runCommand(['diff', a, b]);
    const json = await runCommand(['diff', a, b, '--json']);

    expect([words.exitCode, json.exitCode]).toEqual([1, 1]);
    expect(words.stdout).toMatch(
      /^1 added, 2 removed, 0 changed, 0 unchanged\n~ the feed {2}\/title\n {4}was: A\n {4}is: {2}B\n\+ b\/z {2}Z\n/,
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      counts: { added: 1, removed: 2, changed: 0, unchanged: 0 },
    });
  });

  it('ends with 0 where nothing differs, and with 3 where one cannot be read', async () => {
    expect((await runCommand(['diff', a, a])).exitCode).toBe(0);
    expect((await runCommand(['diff', a, '/nowhere.json'])).exitCode).toBe(3);
  });
});
