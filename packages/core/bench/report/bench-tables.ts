import { QUERY_KINDS } from '../collection/mixed-queries.js';
import type { Measurement } from '../measure/measurement.js';
import type { Spread } from '../measure/timings.js';
import type { Agreement } from './agreement.js';
import { bars, fastestOther, type Faster } from './bars.js';
import type { BenchResult, ContenderResult, RunFacts, SizeResult } from './bench-result.js';
import { textTable } from './text-table.js';

const ABSENT = '–';
const BYTES_PER_MB = 1_000_000;

/** What stands above all tables: numbers say nothing without it. */
export function factLines({ machine, node, seed, queries, budgetSeconds, loadBefore }: RunFacts): string {
  return [
    `Machine: ${machine}; load before the run ${loadBefore.toFixed(2)}`,
    `Node ${node}; seed ${seed}; ${queries} queries, each with total, first page of 20 and all disjunctive counts`,
    `Every contender in its own process, at most ${budgetSeconds} s at a size.`,
  ].join('\n');
}

/** The tables of one size. */
export function sizeTables(result: SizeResult): string {
  const { size, contenders } = result;
  const own = contenders.find(({ name }) => name === 'ours')?.measurement?.overall.p95;
  const measured = contenders.flatMap(({ name, measurement }) =>
    measurement ? [{ name, measurement }] : [],
  );
  return [
    `\n${size.toLocaleString('en')} works`,
    textTable(
      [
        '',
        'build ms',
        'memory MB',
        'index MB',
        'gzip MB',
        'load ms',
        'first p95',
        'p50 ms',
        'p95 ms',
        'p95 to ours',
        'text right',
        'reference',
      ],
      contenders.map((one) => summaryRow(one, own)),
    ),
    '',
    textTable(
      ['p50 / p95 ms', ...QUERY_KINDS],
      measured.map(({ name, measurement }) => [name, ...kindCells(measurement)]),
    ),
    '',
    ...fasterLines(result),
    ...contenders.flatMap(({ name, stopped }) => (stopped === undefined ? [] : [`${name}: ${stopped}`])),
    ...measured.flatMap(({ name, measurement }) =>
      measurement.isWarm ? [] : [`${name}: one pass only, not warmed up, because a pass takes so long`],
    ),
  ].join('\n');
}

/** The promises of the package, the set-ups, and how to read the tables. */
export function closingTables(result: BenchResult): string {
  const judged = bars(result).map(({ promise, measured, isMet }) => [
    promise,
    measured ?? 'not measured',
    isMet === undefined ? '' : isMet ? 'met' : 'MISSED',
  ]);
  return [
    '\nSet-ups',
    textTable(['', 'version', 'set-up'], setUps(result)),
    '\nBars',
    textTable(['', 'this run', ''], judged),
    '',
    'text right: text queries with the same total and every count as the plain array, which does what the reference does;',
    'reference: the same against the brute-force reference itself, on the text queries it had time for,',
    'drawn by chance, those with many hits last, and in brackets with the same first page.',
    "index: what a contender stores; a peer's filters and counts are not in it, and are read anew from the resources when it loads.",
    'memory: heap and array buffers that the build leaves behind, resources not counted. A dash: it has no such thing, or it',
    'was not measured.',
    'first p95: over the queries as each is asked for the first time; all other timings are of later passes.',
    'Bars are held against the fastest other that answers all: one that is right on at least half of every kind of text query',
    'named in the tables. Who is not is measured too, and said above.',
  ].join('\n');
}

function fasterLines(result: SizeResult): string[] {
  const [complete, any] = [fastestOther(result, 'complete'), fastestOther(result, 'all')];
  const line = (who: string, { peer, times }: Faster): string =>
    `p95 over the mix of ${who} (${peer}): ${times.toFixed(times < 10 ? 2 : 1)} times ours`;
  return [
    ...(complete ? [line('the fastest other that answers every kind of query', complete)] : []),
    ...(any && any.peer !== complete?.peer ? [line('the fastest other of all', any)] : []),
    ...result.contenders.flatMap(({ name, text }) =>
      text && text.leavesOut.length > 0
        ? [`${name} is right on less than half of these: ${text.leavesOut.join(', ')}`]
        : [],
    ),
  ];
}

function summaryRow(
  { name, measurement, stopped, text, reference }: ContenderResult,
  own: number | undefined,
): string[] {
  if (!measurement) return [name, stopped?.startsWith('over budget') ? 'over budget' : 'failed'];
  const { buildMs, memoryBytes, index, loadMs, first, overall } = measurement;
  return [
    name,
    milliseconds(buildMs),
    megabytes(memoryBytes),
    megabytes(index?.rawBytes),
    megabytes(index?.gzipBytes),
    milliseconds(loadMs),
    milliseconds(first.p95),
    milliseconds(overall.p50),
    milliseconds(overall.p95),
    own === undefined ? ABSENT : (overall.p95 / own).toFixed(2),
    share(text),
    reference ? `${reference.sameWorks}/${reference.compared} (${reference.samePage})` : ABSENT,
  ];
}

function kindCells({ byKind }: Measurement): string[] {
  return QUERY_KINDS.map((kind) => spreadText(byKind[kind]));
}

function spreadText(spread: Spread | undefined): string {
  return spread ? `${milliseconds(spread.p50)} / ${milliseconds(spread.p95)}` : ABSENT;
}

/** Three digits that mean something, whatever the size. */
function milliseconds(value: number | undefined): string {
  if (value === undefined) return ABSENT;
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(value >= 1 ? 2 : 3);
}

function megabytes(bytes: number | undefined): string {
  return bytes === undefined ? ABSENT : (bytes / BYTES_PER_MB).toFixed(2);
}

function share(agreement: Agreement | undefined): string {
  if (!agreement || agreement.compared === 0) return ABSENT;
  return `${((100 * agreement.sameWorks) / agreement.compared).toFixed(0)} %`;
}

function setUps({ sizes }: BenchResult): string[][] {
  const known = new Map<string, string[]>();
  for (const { name, measurement } of sizes.flatMap(({ contenders }) => contenders)) {
    if (measurement) known.set(name, [name, measurement.version ?? ABSENT, measurement.setup]);
  }
  return [...known.values()];
}
