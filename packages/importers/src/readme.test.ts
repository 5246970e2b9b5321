import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${folder}README.md`, 'utf8');

it('begins with a snippet that says what it prints', () => {
  const snippet = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const promised = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);

  const printed = execFileSync(
    process.execPath,
    ['--conditions=@guidance-list/source', '--import', 'tsx', '--input-type=module', '--eval', snippet],
    { cwd: folder, encoding: 'utf8' },
  );

  expect(promised).toHaveLength(4);
  expect(printed.trim().split('\n')).toEqual(promised);
}, 30_000);
