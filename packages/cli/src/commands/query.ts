import {
  buildCatalogue,
  encodeQuery,
  publishersOf,
  yearsOf,
  type Page,
  type Query,
  type Resource,
} from '@guidance-list/core';
import { writtenJson } from '@guidance-list/importers';
import type { Command } from 'commander';
import { writeWhole } from '../files/write-whole.js';
import { Failure } from '../terminal/failure.js';
import { written, type Terminal } from '../terminal/terminal.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { readFeed } from './read-feed.js';
import { reportUnread } from './finish-import.js';
import { reportOnFeeds, tellFaults } from './report-on-feeds.js';
import { writeReports } from './write-import.js';
import { STEMMERS, stemmingOf } from './stemming-of.js';
import { queryOf, withQueryOptions, type QueryOptions } from './query-options.js';

const EXAMPLES = `
Examples:
  guidance-list query feed.json referral --places 150 --types guidance
  guidance-list query feed.json '"national referral"' --from 2015 --sort newest
  guidance-list query feed.json 'trafficked victims' --stemming
  guidance-list query https://hub.example/feed.json --places none --page-size all --json`;

/** Adds `query FEED [TEXT]`: the works of a feed that match, best or newest first. */
export function addQuery(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('query')
    .summary('ask a feed')
    .description('Lists the works of a feed that match words and filters.')
    .argument('<feed>', 'a path or an http(s) address; "-" is standard input')
    .argument('[text]', 'words, "phrases", -without');
  withCommonOptions(
    withQueryOptions(command).option('--stemming', `also find other forms of a word (needs ${STEMMERS})`),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (feed: string, text: string | undefined, options: QueryOptions & CommonOptions) => {
      process.exitCode = await runQuery(feed, { text, ...options }, terminal);
    });
}

async function runQuery(
  source: string,
  options: QueryOptions & CommonOptions & { readonly text: string | undefined },
  terminal: Terminal,
): Promise<number> {
  const query = queryOf(options);
  const read = await readFeed(source, terminal).catch((error: unknown) =>
    reportUnread(error, { command: 'query', source }, { options: { ...options, json: false }, terminal }),
  );
  const { parsed } = read;
  const failure = parsed.diagnostics.find(({ code }) => code.startsWith('feed/'));
  if (failure && parsed.resources.length === 0) {
    throw new Failure(3, `${source} is no feed: found ${failure.found}. ${failure.fix}`);
  }
  const { language, terms } = parsed.feed;
  const catalogue = buildCatalogue(parsed.resources, {
    ...(query.stemming ? { stemming: await stemmingOf(parsed) } : {}),
    ...(language === undefined ? {} : { language }),
    ...(terms === undefined ? {} : { terms }),
  });
  const page = catalogue.query(query);
  const answer = options.json ? writtenJson(asData(page, query)) : inWords(page);
  const { out = '-' } = options;
  if (out === '-') await written(terminal.stdout, answer);
  else writeWhole(out, answer);
  const report = reportOnFeeds('query', [read], options);
  writeReports(report, options, { feed: { ...parsed.feed, resources: parsed.resources } });
  await tellFaults(report, options, terminal);
  return report.exitCode;
}

function asData({ total, page, pageSize, resources, counts }: Page, query: Query): unknown {
  const byFacet = Object.entries(counts).map(([facet, entries]) => {
    const numbers = entries.map(({ value, count }) => [value, count] as const);
    return [facet, Object.fromEntries(numbers)] as const;
  });
  return {
    total,
    page,
    pageSize: Number.isFinite(pageSize) ? pageSize : 'all',
    ids: resources.map(({ id }) => id),
    counts: Object.fromEntries(byFacet),
    query: encodeQuery(query),
  };
}

function inWords({ total, page, resources }: Page): string {
  if (total === 0) return 'No work matches.\n';
  const works = resources.map((work) => [work.title, factsOf(work), work.url ?? work.id].filter(Boolean));
  const shown = resources.length < total ? `, ${resources.length} on page ${page}` : '';
  const blocks = works.map(([title = '', ...facts]) =>
    [title, ...facts.map((fact) => `  ${fact}`)].join('\n'),
  );
  return `${total} ${total === 1 ? 'work' : 'works'}${shown}\n\n${blocks.join('\n\n')}\n`;
}

function factsOf(work: Resource): string {
  return [publishersOf(work).join(', '), yearsOf(work).join(', '), (work.types ?? []).join(', ')]
    .filter(Boolean)
    .join(' · ');
}
