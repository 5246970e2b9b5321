import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const server = createServer(({ url }, response) => {
  if (url === '/good.pdf')
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': '7' }).end();
  else response.writeHead(404).end();
});
const file = join(emptyFolder(), 'feed.json');

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const files = [{ url: `${at}/good.pdf` }, { url: `${at}/gone.pdf` }];
  writeFileSync(
    file,
    JSON.stringify({ version: '1.0', resources: [{ id: 'a', title: 'A', editions: [{ files }] }] }),
  );
});
afterAll(() => void server.close());

describe('check-links', () => {
  it('says in words which links are dead, and ends with 1', async () => {
    const { exitCode, stdout } = await runCommand(['check-links', file, '--no-progress']);

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(
      /^2 links checked: 1 ok, 0 redirected, 1 dead, 0 refused\nerror {2}a {2}http\S+gone\.pdf\n/,
    );
  });

  it('writes the feed with what it found, and the report as JSON', async () => {
    const out = join(emptyFolder(), 'checked.json');
    const { stdout } = await runCommand(['check-links', file, '--out', out, '--json']);

    expect(JSON.parse(stdout)).toMatchObject({
      command: 'check-links',
      exitCode: 1,
      counts: { checked: 2, ok: 1, redirected: 0, dead: 1, refused: 0 },
      entries: [{ code: 'link/dead', record: 'a', pointer: '/resources/0/editions/0/files/1/url' }],
    });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      resources: [
        {
          editions: [
            { files: [{ linkStatus: 'ok', bytes: 7, mediaType: 'application/pdf' }, { linkStatus: 'dead' }] },
          ],
        },
      ],
    });
  });

  it('warns of links that only this machine can follow, and refuses them where that is wanted', async () => {
    const warned = await runCommand(['check-links', file]);
    const refused = await runCommand(['check-links', file, '--public-only', '--json']);

    expect(warned.stderr).toMatch(/no visitor can follow: 127\.0\.0\.1\. Refuse them with --public-only\./);
    expect(JSON.parse(refused.stdout)).toMatchObject({ exitCode: 0, counts: { checked: 2, refused: 2 } });
  });

  it('tells how far it is on standard error, and refuses a number that is none', async () => {
    const { stderr } = await runCommand(['check-links', file]);
    const wrong = await runCommand(['check-links', file, '--per-host', 'two']);

    expect(stderr).toContain('links: 2 of 2');
    expect([wrong.exitCode, wrong.stdout]).toEqual([2, '']);
  });
});
