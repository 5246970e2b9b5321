import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from './testing/run-command.js';

describe.each([
  ['import text', 'A page about rights.\n'],
  ['import csv', 'title\nA\n'],
  ['import feed', '<rss version="2.0"><channel><item><title>A</title></item>'],
  ['import wxr', '<rss version="2.0"><channel>'],
  ['merge', '{"version":"1.0","resources":['],
  ['validate', '{"version":"1.0","resources":['],
])('%s', (name, input) => {
  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends with 130 and leaves files as they were after %s',
    async (signal) => {
      const folder = emptyFolder();
      const out = join(folder, 'feed.json');
      writeFileSync(out, 'as it was');

      const ran = await runCommand([...name.split(' '), '-', '-o', out, '--report', join(folder, 'r.html')], {
        input,
        signal,
      });

      expect(ran).toMatchObject({ exitCode: 130, stdout: '' });
      expect(ran.stderr).not.toMatch(/\n\s+at /);
      expect(readdirSync(folder)).toEqual(['feed.json']);
    },
  );
});
