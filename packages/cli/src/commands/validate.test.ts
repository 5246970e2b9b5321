import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { aFeed, aResource } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

function fileOf(value: unknown): string {
  const file = join(emptyFolder(), 'feed.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}

describe('validate', () => {
  it('says in words, on standard output, that nothing is wrong', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['validate', fileOf(aFeed())]);

    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('Nothing is wrong.');
  });

  it('counts the good records of a bad feed', async () => {
    const feed = aFeed({
      resources: [aResource(), { id: 'x' }, aResource({ id: 'y', url: 'javascript:x' })],
    });

    const { exitCode, stdout } = await runCommand(['validate', fileOf(feed), '--json']);

    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      command: 'validate',
      ok: false,
      counts: { read: 3, kept: 2, skipped: 1 },
      entries: [{ pointer: '/resources/1/title' }, { code: 'url/unsafe', record: 'y' }],
    });
  });

  it('reads several feeds, and goes on after one that cannot be read', async () => {
    const { exitCode, stdout } = await runCommand(['validate', 'no.json', fileOf(aFeed()), '--json']);

    expect(exitCode).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ counts: { kept: 1 }, sources: [{ ok: false }, { ok: true }] });
  });

  it('says on standard error what cannot be read, and answers for the others', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['validate', 'no.json', fileOf(aFeed())]);

    expect({ exitCode, stderr }).toEqual({
      exitCode: 3,
      stderr: 'no.json could not be read: there is no such file.\n',
    });
    expect(stdout).toContain('1 kept');
    expect(stdout).not.toContain('no such file');
  });

  it('reads standard input and addresses', async () => {
    const server = createServer((_, answer) => answer.end(JSON.stringify(aFeed()))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`;

    const { exitCode } = await runCommand(['validate', '-', address], { input: JSON.stringify(aFeed()) });

    server.close();
    expect(exitCode).toBe(0);
  });

  it('says what is no feed', async () => {
    const { exitCode, stdout } = await runCommand(['validate', fileOf('<html>')]);

    expect(exitCode).toBe(1);
    expect(stdout).toContain('[feed/not-json]');
  });
});
