import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const CDATA = (text: string): string => `<![CDATA[${text}]]>`;

function anExport(...titles: string[]): string {
  const items = titles.map(
    (title, at) => `<item><title>${CDATA(title)}</title><link>https://hub.example/${at}/</link>
<content:encoded>${CDATA(`About ${title}.`)}</content:encoded><wp:post_id>${at + 1}</wp:post_id>
<wp:status>${title === 'A draft' ? 'draft' : 'publish'}</wp:status><wp:post_type>post</wp:post_type>
<category domain="category" nicename="toolkits">${CDATA('Toolkits')}</category></item>`,
  );
  return `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Hub</title><link>https://hub.example</link><wp:wxr_version>1.2</wp:wxr_version>${items.join('')}</channel></rss>`;
}

function fileOf(text: string): string {
  const file = join(emptyFolder(), 'export.xml');
  writeFileSync(file, text);
  return file;
}

describe('import wxr', () => {
  it('writes the feed to standard output, and what was done to standard error', async () => {
    const { exitCode, stdout, stderr } = await runCommand([
      'import',
      'wxr',
      fileOf(anExport('One', 'A draft')),
    ]);

    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: 'Hub',
      resources: [{ id: 'hub.example/0', title: 'One' }],
    });
    expect(stderr).toContain('2 read, 1 kept, 1 skipped');
  });

  it('reads standard input, and leaves nothing of it behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('guidance-list-'));
    const { exitCode, stdout } = await runCommand(['import', 'wxr', '-', '-q'], {
      input: anExport('One', 'Two'),
    });

    const left = readdirSync(tmpdir()).filter(
      (name) => name.startsWith('guidance-list-') && !before.includes(name),
    );
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as { resources: unknown[] }).resources).toHaveLength(2);
    expect(left.filter((name) => existsSync(join(tmpdir(), name, 'input')))).toEqual([]);
  });

  it('drafts a mapping, and reads one', async () => {
    const file = fileOf(anExport('One'));
    const folder = emptyFolder();
    const [draft, mapping] = [join(folder, 'draft.json'), join(folder, 'mapping.json')];
    writeFileSync(mapping, '{"terms":{"category":{"toolkits":{"types":["tool"]}}}}');

    const drafted = await runCommand(['import', 'wxr', file, '--mapping-draft', draft]);
    const mapped = await runCommand(['import', 'wxr', file, '--mapping', mapping, '--strict']);

    expect(drafted.exitCode).toBe(0);
    expect(JSON.parse(readFileSync(draft, 'utf8'))).toEqual({
      terms: { category: { Toolkits: { types: [] } } },
    });
    expect(mapped.exitCode).toBe(0);
    expect(mapped.stdout).toContain('"tool"');
  });

  it.each([
    [
      'a broken export',
      anExport('One', 'Two').replace('<title><![CDATA[Two', '<title><x'),
      1,
      'source/malformed',
    ],
    ['no export', '<rss></rss>', 1, 'source/not-wxr'],
    ['no XML', 'hello', 1, 'source/not-wxr'],
  ])('ends as documented on %s', async (...[, text, wanted, code]) => {
    const out = join(emptyFolder(), 'feed.json');
    const { exitCode, stdout, stderr } = await runCommand([
      'import',
      'wxr',
      fileOf(text),
      '--json',
      '--out',
      out,
    ]);

    const report = JSON.parse(stdout) as { exitCode: number; entries: { code: string }[] };
    expect({ exitCode, told: report.exitCode }).toEqual({ exitCode: wanted, told: wanted });
    expect(report.entries.map((entry) => entry.code)).toContain(code);
    expect(existsSync(out)).toBe(code === 'source/malformed');
    expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });

  it('says in a sentence that there is no such file', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['import', 'wxr', 'no.xml']);

    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: 'no.xml could not be read: there is no such file.\n',
    });
  });

  it('refuses a base that is no address', async () => {
    expect((await runCommand(['import', 'wxr', 'x.xml', '--base', 'hub'])).exitCode).toBe(2);
  });
});
