import { expect, it } from 'vitest';
import { benchOptions } from './bench-options.js';

const PEERS = ['minisearch', 'array'];

it('measures everything at every size unless told otherwise', () => {
  expect(benchOptions([], PEERS)).toEqual({
    sizes: [1000, 10_000, 100_000, 1_000_000],
    contenders: ['ours', 'minisearch', 'array'],
    peersUpTo: 100_000,
    queries: 200,
    seed: 1,
    budgetSeconds: 300,
    referenceSeconds: 60,
  });
});

it('measures only the contenders named, at the sizes named', () => {
  expect(benchOptions(['--only', 'ours', '--sizes', '50,1000000'], PEERS)).toMatchObject({
    sizes: [50, 1_000_000],
    contenders: ['ours'],
  });
});

it('names what it does not know', () => {
  expect(() => benchOptions(['--peers', 'solr'], PEERS)).toThrow(
    '"solr" is none of: ours, minisearch, array.',
  );
  expect(() => benchOptions(['--sizes', 'many'], PEERS)).toThrow('--sizes: got "many"');
});
