import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@guidance-list/core';
import { afterEach, describe, expect, it } from 'vitest';
import { aHub, type Hub } from '../testing/hub.js';
import { commandScript, emptyFolder, runCommand } from '../testing/run-command.js';

const FAST = ['--rate', '1000', '--retries', '0', '-q'];
const hubs: Hub[] = [];
afterEach(() => {
  for (const hub of hubs.splice(0)) hub.close();
});

async function opened(options: Parameters<typeof aHub>[0]): Promise<Hub> {
  const hub = await aHub(options);
  hubs.push(hub);
  return hub;
}

function worksIn(file: string): string[] {
  return parseFeed(readFileSync(file, 'utf8')).resources.map(({ title }) => title);
}

/** Starts an import and interrupts it once the site is asked for something that it never answers. */
async function interrupted(words: readonly string[], hub: Hub, waitsFor: RegExp): Promise<number | null> {
  const child = spawn(process.execPath, [await commandScript(), ...words], { stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const timer = setInterval(() => {
    if (!hub.asked.some((url) => waitsFor.test(url))) return;
    clearInterval(timer);
    child.kill('SIGINT');
  }, 20);
  return ended.finally(() => clearInterval(timer));
}

describe('import wordpress --resume', () => {
  it('goes on where an interrupted run ended, gives the same, and takes its trace away', async () => {
    const hub = await opened({ hangs: /resources/ });
    const folder = emptyFolder();
    const [out, whole] = [join(folder, 'feed.json'), join(folder, 'whole.json')];
    const words = ['import', 'wordpress', hub.address, ...FAST];

    const exitCode = await interrupted([...words, '-o', out], hub, /resources/);
    const left = readdirSync(folder);
    const mode = statSync(`${out}.partial`).mode & 0o777;
    hub.heal();
    const asked = hub.asked.length;
    const resumed = await runCommand([...words, '-o', out, '--resume']);
    const again = hub.asked.slice(asked);
    await runCommand([...words, '-o', whole]);

    expect({ exitCode, left, mode }).toEqual({ exitCode: 130, left: ['feed.json.partial'], mode: 0o600 });
    expect(resumed.exitCode).toBe(0);
    expect(again.filter((url) => /posts|types/.test(url))).toEqual([]);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(readdirSync(folder).sort()).toEqual(['feed.json', 'whole.json']);
  });

  it('asks again for what failed alone, also where a trace ends in half a line', async () => {
    const hub = await opened({ fails: /resources/ });
    const out = join(emptyFolder(), 'feed.json');
    const words = ['import', 'wordpress', hub.address, ...FAST, '-o', out];

    const broken = await runCommand(words);
    writeFileSync(`${out}.partial`, '{"asked":"htt', { flag: 'a' });
    hub.heal();
    const resumed = await runCommand([...words, '--resume']);

    expect([broken.exitCode, resumed.exitCode]).toEqual([3, 0]);
    expect(worksIn(out)).toEqual(['Work 1', 'Work 2', 'Work 3']);
    expect(existsSync(`${out}.partial`)).toBe(false);
  });

  it('forgets an earlier trace where nobody asks for it', async () => {
    const hub = await opened({});
    const out = join(emptyFolder(), 'feed.json');
    writeFileSync(`${out}.partial`, 'not ours\n');

    const { exitCode } = await runCommand(['import', 'wordpress', hub.address, ...FAST, '-o', out]);

    expect(exitCode).toBe(0);
    expect(existsSync(`${out}.partial`)).toBe(false);
  });
});
