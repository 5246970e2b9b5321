import { createServer } from 'node:http';
import { existsSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const RSS =
  '<rss version="2.0"><channel><title>Hub</title><link>https://hub.example</link><item><title>One</title><link>/one</link><category>Toolkits</category></item></channel></rss>';
const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serving(...answers: readonly (readonly [status: number, body: string])[]): Promise<string> {
  let asked = 0;
  const server = createServer((_, response) => {
    const [status, body] = answers[Math.min(asked++, answers.length - 1)] ?? [500, ''];
    response.writeHead(status, { 'content-type': 'application/rss+xml; charset=utf-8' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  servers.push(server);
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed/`;
}

describe('import feed', () => {
  it('reads a file and standard input', async () => {
    const file = join(emptyFolder(), 'works.rss');
    writeFileSync(file, RSS);

    const ofFile = await runCommand(['import', 'feed', file, '--base', 'https://other.example', '-q']);
    const ofInput = await runCommand(['import', 'feed', '-', '-q'], { input: RSS });

    expect(ofFile.exitCode).toBe(0);
    expect(JSON.parse(ofFile.stdout)).toMatchObject({ resources: [{ url: 'https://other.example/one' }] });
    expect(JSON.parse(ofInput.stdout)).toMatchObject({ resources: [{ id: 'hub.example/one' }] });
  });

  it('reads an address, and asks again where it helps', async () => {
    const address = await serving([503, ''], [200, RSS]);
    const out = join(emptyFolder(), 'feed.json');

    const { exitCode, stdout } = await runCommand(['import', 'feed', address, '--out', out, '--json']);

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'import feed',
      counts: { read: 1, kept: 1 },
      entries: [{ code: 'source/retried' }, { code: 'url/relative' }, { code: 'term/unknown' }],
    });
  });

  it('writes nothing where nothing can be had', async () => {
    const address = await serving([404, 'gone']);
    const out = join(emptyFolder(), 'feed.json');

    const { exitCode, stdout, stderr } = await runCommand([
      'import',
      'feed',
      address,
      '--out',
      out,
      '--retries',
      '0',
    ]);

    expect({ exitCode, stdout, isWritten: existsSync(out) }).toEqual({
      exitCode: 3,
      stdout: '',
      isWritten: false,
    });
    expect(stderr).toMatch(/^Nothing could be read\. .* answers 404\. Check the address\.\n$/);
  });

  it('ends as documented where the address shows a page', async () => {
    const address = await serving([200, '<!doctype html><p>Hello']);

    const { exitCode, stderr } = await runCommand(['import', 'feed', address]);

    expect(exitCode).toBe(1);
    expect(stderr).toContain('This is no RSS, Atom or JSON feed.');
  });

  it('refuses an address with a password in it', async () => {
    expect((await runCommand(['import', 'feed', 'https://a:b@hub.example/feed'])).exitCode).toBe(2);
  });
});
