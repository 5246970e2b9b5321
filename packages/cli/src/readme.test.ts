import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commandScript, emptyFolder } from './testing/run-command.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

it('begins with three lines that work when they are pasted', async () => {
  const snippet = /```sh\n([\s\S]*?)```/.exec(readFileSync(here('../README.md'), 'utf8'))?.[1] ?? '';
  const folder = emptyFolder();
  copyFileSync(here('testing/page.txt'), join(folder, 'page.txt'));
  const script = snippet.replaceAll('npx guidance-list', `"${process.execPath}" "${await commandScript()}"`);

  const printed = execFileSync('sh', ['-e', '-c', script], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });

  expect(snippet.split('\n').filter(Boolean)).toHaveLength(3);
  expect(['feed.json', 'report.html'].every((name) => existsSync(join(folder, name)))).toBe(true);
  expect(printed).toMatch(/Nothing is wrong\.\n1 work\n\nReferral of victims\n/);
});
