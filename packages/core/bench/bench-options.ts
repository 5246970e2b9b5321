import { parseArgs } from 'node:util';

/** What a run measures. */
export interface BenchOptions {
  readonly sizes: readonly number[];
  /** Names of contenders, ours the first where it takes part. */
  readonly contenders: readonly string[];
  /** At larger sizes ours is measured alone. */
  readonly peersUpTo: number;
  readonly queries: number;
  readonly seed: number;
  readonly budgetSeconds: number;
  readonly referenceSeconds: number;
  readonly jsonFile?: string;
  /** Where the picture of how p95 grows is written. */
  readonly curveFile?: string;
  /** What was measured before, drawn and told again in place of measuring. */
  readonly fromFile?: string;
}

/** What `--help` prints. */
export const BENCH_HELP = `Measures this package's catalogue and other ways to search the same generated collection with the same queries.

  npm run bench -w @guidance-list/core -- [options]

  --sizes 1000,10000,100000   sizes of the collection; without it also 1000000
  --peers minisearch,…        who is measured beside ours: minisearch, flexsearch, orama, itemsjs, lunr, fuse, array
  --only ours                 only these contenders
  --peers-up-to 100000        at larger sizes ours is measured alone
  --queries 200               how many queries the mix has
  --seed 1                    another seed, another collection and other queries
  --budget 300                seconds a contender may take at one size, all phases together
  --reference 60              seconds the brute-force reference may answer sampled text queries at one size
  --json FILE                 also write everything that was measured
  --curve FILE                also draw how p95 grows with the collection, as SVG
  --from FILE                 measure nothing: tell, and draw, what an earlier run wrote with --json
  --help                      this text
`;

/** Reads the command line. Throws a sentence where it cannot. */
export function benchOptions(args: readonly string[], peers: readonly string[]): BenchOptions | 'help' {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { ...text, default: '1000,10000,100000,1000000' },
      peers: { ...text, default: peers.join(',') },
      only: text,
      'peers-up-to': { ...text, default: '100000' },
      queries: { ...text, default: '200' },
      seed: { ...text, default: '1' },
      budget: { ...text, default: '300' },
      reference: { ...text, default: '60' },
      json: text,
      curve: text,
      from: text,
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const contenders = values.only === undefined ? ['ours', ...list(values.peers)] : list(values.only);
  const unknown = contenders.find((name) => name !== 'ours' && !peers.includes(name));
  if (unknown !== undefined) throw new Error(`"${unknown}" is none of: ours, ${peers.join(', ')}.`);
  return {
    sizes: list(values.sizes).map((size) => wholeNumber('--sizes', size)),
    contenders: [...new Set(contenders)],
    peersUpTo: wholeNumber('--peers-up-to', values['peers-up-to']),
    queries: wholeNumber('--queries', values.queries),
    seed: wholeNumber('--seed', values.seed),
    budgetSeconds: wholeNumber('--budget', values.budget),
    referenceSeconds: wholeNumber('--reference', values.reference),
    ...(values.json === undefined ? {} : { jsonFile: values.json }),
    ...(values.curve === undefined ? {} : { curveFile: values.curve }),
    ...(values.from === undefined ? {} : { fromFile: values.from }),
  };
}

function list(text: string): string[] {
  return text.split(',').filter((item) => item !== '');
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`${option}: got "${text}", expected a whole number above 0.`);
  }
  return number;
}
