import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const PAGE =
  'A handbook for people who work with survivors.\n\nA handbook (First edition) - OSCE & ODIHR, 2004 DOWNLOAD\n\npost\n\npage\n\nattachment\n\nwp_block\n\n' +
  'A listed title\nGuidanceLegislation\n\nIt helps people who would ...Read More\n\nTAGS: Europe\n';

function aPage(text = PAGE): { folder: string; file: string } {
  const folder = emptyFolder();
  const file = join(folder, 'page.txt');
  writeFileSync(file, text);
  return { folder, file };
}

describe('import text, when something is wrong', () => {
  it.each([
    [['--mapping', 'nowhere.json'], 'could not be read: there is no such file'],
    [['--url', 'javascript:alert(1)'], 'must be a whole address'],
    [['--base', 'hub.example'], 'must be a whole address'],
    [['one', 'more'], 'Too many arguments'],
  ])('says what is wrong with %s, and reads and writes nothing', async (words, said) => {
    const { folder, file } = aPage();

    const { exitCode, stdout, stderr } = await runCommand([
      'import',
      'text',
      file,
      '-o',
      join(folder, 'feed.json'),
      ...words,
    ]);

    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(said);
    expect(existsSync(join(folder, 'feed.json'))).toBe(false);
  });

  it('refuses a mapping that would do nothing in silence', async () => {
    const { folder, file } = aPage();
    const mapping = join(folder, 'mapping.json');
    writeFileSync(mapping, '{"term":{}}');

    const { exitCode, stderr } = await runCommand(['import', 'text', file, '--mapping', mapping]);

    expect(exitCode).toBe(2);
    expect(stderr).toContain('unknown key "term"');
  });

  it('says in a sentence that a file is not there, also in the report', async () => {
    const { folder } = aPage();
    const out = join(folder, 'feed.json');

    const { exitCode, stdout, stderr } = await runCommand([
      'import',
      'text',
      join(folder, 'no.txt'),
      '--json',
      '-o',
      out,
    ]);

    expect(exitCode).toBe(3);
    expect(stderr).toBe(`${join(folder, 'no.txt')} could not be read: there is no such file.\n`);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      exitCode: 3,
      entries: [{ code: 'source/unreachable' }],
    });
    expect(existsSync(out)).toBe(false);
  });

  it('shows where an error came from only when it is debugged', async () => {
    const quiet = await runCommand(['import', 'text', 'no.txt']);
    const debugged = await runCommand(['import', 'text', 'no.txt'], { env: { DEBUG: 'guidance-list' } });

    expect(quiet.stderr).not.toContain('    at ');
    expect(debugged.stderr).toContain('    at ');
  });

  it('keeps the feed of an earlier run when it cannot write a new one', async () => {
    const { folder, file } = aPage();
    const out = join(folder, 'feed.json');
    mkdirSync(out);

    const { exitCode, stderr } = await runCommand(['import', 'text', file, '-o', out]);

    expect(exitCode).toBe(3);
    expect(stderr).toContain(`${out} could not be written`);
    expect(readdirSync(folder).sort()).toEqual(['feed.json', 'page.txt']);
  });

  it('has an exit code for a page that cannot be used', async () => {
    const { file } = aPage('<!doctype html><p>x</p>');

    const { exitCode, stderr } = await runCommand(['import', 'text', file]);

    expect(exitCode).toBe(1);
    expect(stderr).toContain('This is markup, not the text of a page.');
  });

  it('ends with 130 and leaves nothing behind when it is interrupted', async () => {
    const { folder } = aPage();

    const { exitCode, stderr } = await runCommand(['import', 'text', '-', '-o', join(folder, 'feed.json')], {
      input: PAGE,
      signal: 'SIGINT',
    });

    expect(exitCode).toBe(130);
    expect(stderr).not.toContain('    at ');
    expect(readdirSync(folder)).toEqual(['page.txt']);
  });
});
