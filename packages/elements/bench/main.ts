import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { programsOf, skipLine } from '../engines/engines.js';
import { bars } from './bars.js';
import type { Contender } from './contender.js';
import { instantSearch } from './contenders/instantsearch.js';
import { ours, oursWithIndex } from './contenders/ours.js';
import { pagefind } from './contenders/pagefind.js';
import { visit, type Visit } from './measure-page.js';
import { medianVisit, type Measured } from './measured.js';
import { realWorks } from './real-works.js';
import { table } from './table.js';

const HELP = `Measures how a list with filters comes onto a page, in Chromium on a slowed processor: ours, Pagefind's and InstantSearch.

  npm run bench:browser -- [options]

  --sizes 300,1000,10000  how many works
  --runs 3                visits of each page, of which the median counts
  --slowdown 4            how many times slower the processor is made
  --only ours             ours alone
  --json FILE             also write everything that was measured
`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,1000,10000' },
    runs: { type: 'string', default: '3' },
    slowdown: { type: 'string', default: '4' },
    only: { type: 'string' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) process.stdout.write(HELP);
else await bench();

async function bench(): Promise<void> {
  const [executablePath] = programsOf('Chromium');
  if (executablePath === undefined) {
    process.stderr.write(`${skipLine('Chromium')}\n`);
    process.exitCode = 1;
    return;
  }
  const [runs, slowdown] = [Number(values.runs), Number(values.slowdown)];
  const contenders =
    values.only === 'ours' ? [ours, oursWithIndex] : [ours, oursWithIndex, pagefind, instantSearch];
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const measured: Measured[] = [];
  for (const size of values.sizes.split(',').map(Number)) {
    const works = realWorks(size);
    for (const contender of contenders) {
      const contents = await contender.prepare(works);
      const visits: Visit[] = [];
      for (let run = 0; run < runs; run += 1)
        visits.push(await visit(browser, contender, { contents, slowdown }));
      measured.push({ name: contender.name, size, ...medianVisit(visits), visits });
      process.stderr.write(`${size} works, ${contender.name}: done\n`);
    }
  }
  const version = browser.version();
  const load = loadavg()[0] ?? 0;
  await browser.close();
  print({ contenders, measured, version, slowdown, runs, load });
}

interface Printed {
  readonly contenders: readonly Contender[];
  readonly measured: readonly Measured[];
  readonly version: string;
  readonly slowdown: number;
  readonly runs: number;
  /** How many programs wanted a processor in the last minute. */
  readonly load: number;
}

function print({ contenders, measured, version, slowdown, runs, load }: Printed): void {
  const judged = bars(measured);
  const lines = [
    `Chromium ${version}, processor slowed ${slowdown} times, median of ${runs} visits`,
    ...busyLine(load),
    '',
    table(measured),
    '',
    ...contenders.map(({ name, about }) => `${name}: ${about}`),
    '',
    ...judged.map(({ promise, found, isMet }) => `${isMet ? 'met   ' : 'MISSED'}  ${promise}: ${found}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  if (values.json !== undefined) {
    writeFileSync(
      values.json,
      `${JSON.stringify({ version, slowdown, runs, load, measured, bars: judged }, undefined, 2)}\n`,
    );
  }
}

/** A browser is slowed down by the clock, so what else runs on the machine slows it down several times over. */
function busyLine(load: number): string[] {
  const processors = cpus().length;
  if (load <= processors) return [];
  return [
    `The machine was busy (${load.toFixed(1)} programs for ${processors} processors): all times are too long.`,
  ];
}
