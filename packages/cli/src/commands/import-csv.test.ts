import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

describe('import csv', () => {
  it('reads a table from standard input and writes a feed', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['import', 'csv', '-'], {
      input: 'title;types\nA handbook;guidance\n',
    });

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ resources: [{ title: 'A handbook', types: ['guidance'] }] });
    expect(stderr).toContain('1 work');
  });

  it('takes delimiter, encoding, separator and mapping at their word', async () => {
    const folder = emptyFolder();
    const [table, mapping, out] = ['t.csv', 'm.json', 'feed.json'].map((name) => join(folder, name));
    writeFileSync(table ?? '', Buffer.from('Titel\tArt\nÜberblick\tLeitfaden/Werkzeug\n', 'latin1'));
    writeFileSync(
      mapping ?? '',
      '{"columns":{"Titel":"title","Art":"types"},"terms":{"Art":{"Werkzeug":{"types":["tool"]}}}}',
    );

    const { exitCode } = await runCommand(
      `import csv ${table} --delimiter tab --encoding latin1 --separator / --mapping ${mapping} -q -o ${out}`.split(
        ' ',
      ),
    );

    expect(exitCode).toBe(0);
    expect(JSON.parse(readFileSync(out ?? '', 'utf8'))).toMatchObject({
      resources: [{ title: 'Überblick', types: ['guidance', 'tool'] }],
    });
  });

  it.each([
    ['--encoding', 'klingon', 'No encoding has this name'],
    ['--delimiter', ';;', 'one sign'],
  ])('refuses %s %s before it reads anything', async (option, value, said) => {
    const { exitCode, stderr, stdout } = await runCommand(['import', 'csv', '/nowhere.csv', option, value]);

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(said);
  });

  it('ends with 3 for a file that is not there, and with 1 and no feed for what is no table', async () => {
    const out = join(emptyFolder(), 'feed.json');
    const missing = await runCommand(['import', 'csv', '/nowhere.csv', '-o', out]);
    const workbook = await runCommand(['import', 'csv', '-', '-o', out], { input: 'PK\u0003\u0004' });

    expect([missing.exitCode, workbook.exitCode]).toEqual([3, 1]);
    expect(workbook.stderr).toContain('save the sheet as CSV');
    expect(() => readFileSync(out)).toThrow(/ENOENT/);
  });
});
