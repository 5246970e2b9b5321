import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalogue, decodeQuery } from '@guidance-list/core';
import { aFeed, anEdition, aResource } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { emptyFolder, runCommand } from '../testing/run-command.js';

const works = [
  aResource({ id: 'a', title: 'Referral handbook', editions: [anEdition({ issued: '2004' })] }),
  aResource({
    id: 'b',
    title: 'Shelter law',
    types: ['legislation'],
    places: [],
    editions: [anEdition({ issued: '2022' })],
  }),
];
const file = join(emptyFolder(), 'feed.json');
writeFileSync(file, JSON.stringify(aFeed({ resources: works })));

describe('query', () => {
  it('lists what matches, with its facts', async () => {
    const { exitCode, stdout } = await runCommand(['query', file, 'referral']);

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^1 work\n\nReferral handbook\n {2}OSCE, ODIHR · 2004 · guidance\n/);
  });

  it('answers in JSON as the catalogue does', async () => {
    const { stdout } = await runCommand([
      'query',
      file,
      '--types',
      'guidance',
      '--types',
      'legislation',
      '--from',
      '2010',
      '--page-size',
      '5',
      '--json',
    ]);
    const answer = JSON.parse(stdout) as {
      ids: string[];
      total: number;
      query: string;
      counts: Record<string, unknown>;
    };

    const page = buildCatalogue(works).query(decodeQuery(answer.query));
    expect(answer).toMatchObject({ total: 1, page: 1, pageSize: 5, ids: ['b'] });
    expect(page.resources.map(({ id }) => id)).toEqual(answer.ids);
    expect(answer.counts.types).toEqual(
      Object.fromEntries(page.counts.types.map(({ value, count }) => [value, count])),
    );
  });

  it('finds what states no place', async () => {
    expect((await runCommand(['query', file, '--places', 'none'])).stdout).toContain('Shelter law');
  });

  it('finds other forms of a word only where it is asked to', async () => {
    const plain = await runCommand(['query', file, 'sheltering ']);
    const stemmed = await runCommand(['query', file, 'sheltering ', '--stemming']);
    const form = await runCommand(['query', file, '--query', 'stemming=1', 'sheltering ']);

    expect(plain.stdout).toBe('No work matches.\n');
    expect([stemmed.exitCode, stemmed.stdout]).toEqual([
      0,
      expect.stringMatching(/^1 work\n\nShelter law\n/),
    ]);
    expect(form.stdout).toBe(stemmed.stdout);
  });

  it('says what to install where the library of stems is missing', async () => {
    const { exitCode, stdout, stderr } = await runCommand(['query', file, 'sheltering', '--stemming'], {
      env: { NODE_OPTIONS: withoutPackage('@orama/stemmers') },
    });

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toBe('--stemming needs a library that is not installed: npm install @orama/stemmers.\n');
  });

  it('ends well when nothing matches', async () => {
    expect(await runCommand(['query', file, 'nothing-like-it'])).toEqual({
      exitCode: 0,
      stdout: 'No work matches.\n',
      stderr: '',
    });
  });

  it.each([
    [['--sort', 'best'], '--sort is "best". It must be one of relevance'],
    [['--from', 'soon'], '--from is "soon". It must be a whole number.'],
    [['--match', 'topics=some'], '--match is "some".'],
  ])('refuses %s', async (words, said) => {
    const { exitCode, stderr } = await runCommand(['query', file, ...words]);

    expect(exitCode).toBe(2);
    expect(stderr).toContain(said);
  });
});

/** Options by which Node finds everything but one package. */
function withoutPackage(name: string): string {
  const asModule = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  const hook = `export const resolve = (wanted, context, next) => {
    if (wanted.startsWith(${JSON.stringify(name)})) throw new Error('not there');
    return next(wanted, context);
  };`;
  const start = `import { register } from 'node:module'; register(${JSON.stringify(asModule(hook))});`;
  return `--import=${asModule(start)}`;
}
