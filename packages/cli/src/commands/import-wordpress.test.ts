import { parseFeed } from '@guidance-list/core';
import type { Report } from '@guidance-list/importers';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aHub, type Hub } from '../testing/hub.js';
import { emptyFolder, runCommand, type Ran } from '../testing/run-command.js';

const FAST = ['--rate', '1000', '--retries', '0'];

async function withHub<T>(options: Parameters<typeof aHub>[0], use: (hub: Hub) => Promise<T>): Promise<T> {
  const hub = await aHub(options);
  try {
    return await use(hub);
  } finally {
    hub.close();
  }
}

function titlesIn(file: string): string[] {
  return parseFeed(readFileSync(file, 'utf8')).resources.map(({ title }) => title);
}

describe('import wordpress', () => {
  it('writes feed, report and draft of a mapping, and tells how far it is in plain lines', async () => {
    const folder = emptyFolder();
    const [out, report, draft] = ['feed.json', 'report.json', 'draft.json'].map((name) =>
      join(folder, name),
    ) as [string, string, string];

    const ran = await withHub({}, ({ address }) =>
      runCommand([
        'import',
        'wordpress',
        address,
        ...FAST,
        '-o',
        out,
        '--report',
        report,
        '--mapping-draft',
        draft,
      ]),
    );

    expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
    expect(ran.stderr).toMatch(/^post: 1\n[\s\S]*resource: 2\n[\s\S]*3 read, 3 kept, 0 skipped/);
    expect(titlesIn(out)).toEqual(['Work 1', 'Work 2', 'Work 3']);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      command: 'import wordpress',
      ok: true,
      exitCode: 0,
    });
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toEqual({
      terms: { category: { Toolkits: { types: [] } } },
    });
  });

  it('follows a mapping and a choice of types, and counts warnings when it is strict', async () => {
    const folder = emptyFolder();
    const mapping = join(folder, 'mapping.json');
    writeFileSync(mapping, '{"terms":{"category":{"toolkits":{"types":["tool"]}}}}');

    const ran = await withHub({}, ({ address }) =>
      runCommand([
        'import',
        'wordpress',
        address,
        ...FAST,
        '-q',
        '--strict',
        '--mapping',
        mapping,
        '--post-types',
        'resource',
      ]),
    );

    expect(ran).toMatchObject({ exitCode: 0, stderr: '' });
    expect(parseFeed(ran.stdout).resources.map(({ title, types }) => [title, types])).toEqual([
      ['Work 2', ['tool']],
      ['Work 3', ['tool']],
    ]);
  });

  it('writes what it could read, keeps what it could not see again, and says so with exit code 3', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'feed.json');
    const again = (fails?: RegExp): Promise<Ran> =>
      withHub(fails ? { fails } : {}, ({ address }) =>
        runCommand(['import', 'wordpress', address, ...FAST, '-o', out]),
      );
    await again();
    const earlier = readFileSync(out, 'utf8')
      .replace(/,\n {6}"source": \{[^}]*\}/g, '')
      .replace('Work 3', 'Earlier 3');
    writeFileSync(out, earlier);

    const { exitCode, stderr } = await again(/resources/);

    expect(exitCode).toBe(3);
    expect(stderr).toContain('source/page-failed');
    expect(titlesIn(out)).toEqual(['Work 1', 'Work 2', 'Earlier 3']);
    expect(readdirSync(folder).sort()).toEqual(['feed.json', 'feed.json.partial']);
  });

  it('leaves an earlier feed untouched where nothing can be read', async () => {
    const folder = emptyFolder();
    const out = join(folder, 'feed.json');
    writeFileSync(out, '{"version":"1.0","resources":[{"id":"a","title":"A"}]}');

    const { exitCode, stdout, stderr } = await withHub({ fails: /posts|resources/ }, ({ address }) =>
      runCommand(['import', 'wordpress', address, ...FAST, '--json', '-o', out]),
    );

    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/Nothing could be read\. .+ answers 503\./);
    expect((JSON.parse(stdout) as Report).sources).toMatchObject([{ ok: false }]);
    expect(readFileSync(out, 'utf8')).toBe('{"version":"1.0","resources":[{"id":"a","title":"A"}]}');
  });

  it('takes the password from the environment, and shows it to nobody', async () => {
    const env = { GUIDANCE_LIST_PASSWORD: 'open sesame' };

    await withHub({}, async ({ address, authorizations }) => {
      const { stdout, stderr } = await runCommand(
        ['import', 'wordpress', address, ...FAST, '--user', 'editor'],
        { env },
      );

      expect(new Set(authorizations)).toEqual(new Set(['Basic ZWRpdG9yOm9wZW4gc2VzYW1l']));
      expect(stdout + stderr).not.toContain('sesame');
    });
  });

  it.each([
    [['hub.example'], 'must be a whole one'],
    [['ftp://hub.example'], 'must be a whole one'],
    [['https://me:secret@hub.example'], 'Use --user'],
    [['https://hub.example', '--user', 'me'], 'GUIDANCE_LIST_PASSWORD'],
    [['https://hub.example', '--rate', '0'], 'above 0'],
    [['https://hub.example', '--update', '-o', '-'], '--update needs'],
    [['https://hub.example', '--resume', '-o', '-'], '--resume needs'],
    [['https://hub.example', '--retries', 'many'], 'from 0 on'],
    [['https://hub.example', '--post-type', 'law'], '--post-types'],
  ])('says what is wrong with %s, and asks nobody', async (words, said) => {
    const folder = emptyFolder();

    const ran = await runCommand(['import', 'wordpress', '-o', join(folder, 'feed.json'), ...words]);

    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(said);
    expect(existsSync(join(folder, 'feed.json'))).toBe(false);
  });
});
