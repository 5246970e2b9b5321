import { join } from 'node:path';
import { buildCatalogue, feedSchema, type Catalogue, type Query } from '@guidance-list/core';
import {
  reportOf,
  reportSummary,
  writtenJson,
  type Report,
  type ReportEntry,
} from '@guidance-list/importers';
import { messagesFor } from '@guidance-list/elements/words';
import type { Command } from 'commander';
import { removeOldPages } from '../files/remove-old-pages.js';
import { writeWhole } from '../files/write-whole.js';
import { pageNames } from '../pages/page-names.js';
import type { Site } from '../pages/site.js';
import { Failure, usageFailure } from '../terminal/failure.js';
import { progressOn } from '../terminal/progress.js';
import { inkFor, written, type Terminal } from '../terminal/terminal.js';
import { OUTPUT_KINDS, type BuildInput, type OutputKind } from './build-outputs.js';
import { withCommonOptions, type CommonOptions } from './common-options.js';
import { queryOf, withQueryOptions, type QueryOptions } from './query-options.js';
import { readFeed, type ReadFeed } from './read-feed.js';
import { writeReports } from './write-import.js';

const EXAMPLES = `
Examples:
  guidance-list build feed.json --out public
  guidance-list build feed.json --out public --html --offline --base https://partner.example/guidance/
  guidance-list build feed.json --out public --types legislation --places 150 --sort title --lang fr --title "Lois"

Without any of the options that name an output, all are written. The filters choose the works of every output but the index,
which is of the whole feed. Pages of works that are gone are removed.`;

/** What `build` may be told besides a query. */
type BuildOptions = CommonOptions &
  QueryOptions & {
    readonly base?: string;
    readonly lang?: string;
    readonly title?: string;
    readonly [kind: string]: unknown;
  };

/** One output in the report. */
interface Output {
  readonly kind: string;
  readonly path: string;
  /** Units: bytes. */
  readonly bytes: number;
}

/** Adds `build FEED --out DIR`: a feed, or a part of it, in every form that others read. */
export function addBuild(parent: Command, terminal: Terminal): void {
  const command = parent
    .command('build')
    .summary('write pages, an offline file, an index, citations and news feeds of a feed')
    .description(
      'Writes a feed, or a part of it, into a folder: pages, an offline file, an index, citations, news feeds.',
    )
    .argument('<feed>', 'a path or an http(s) address; "-" is standard input');
  for (const { kind, about } of OUTPUT_KINDS) command.option(`--${kind}`, about);
  command
    .option('--base <url>', 'where the folder will be served')
    .option('--lang <tag>', 'language of the pages (default: the feed’s)')
    .option('--title <text>', 'title of the list (default: the feed’s)');
  withCommonOptions(withQueryOptions(command))
    .addHelpText('after', EXAMPLES)
    .action(async (source: string, options: BuildOptions) => {
      process.exitCode = await runBuild(source, options, terminal);
    });
}

async function runBuild(source: string, options: BuildOptions, terminal: Terminal): Promise<number> {
  const folder = folderOf(options);
  const query = { pageSize: Infinity, ...queryOf(options) };
  const place = { base: baseOf(options.base), lang: langOf(options.lang) };
  const read = await readFeed(source, terminal);
  const { parsed } = read;
  const failure = parsed.diagnostics.find(({ code }) => code.startsWith('feed/'));
  if (failure && parsed.resources.length === 0) {
    throw new Failure(3, `${source} is no feed: found ${failure.found}. ${failure.fix}`);
  }
  const kinds = kindsOf(options);
  const whole = catalogueOf(read, parsed.resources);
  const site = siteOf(read, whole.query(query).resources, { ...options, ...place, query, kinds });
  const progress = progressOn(terminal, options);
  const outputs = writeOutputs(folder, kinds, { site, index: () => whole.toBytes() });
  if (kinds.some(({ kind }) => kind === 'html'))
    removeOldPages(join(folder, 'works'), new Set(site.pageNames.values()));
  progress.end();
  const report = { ...reportOn(read, options), outputs };
  writeReports(report, options);
  if (options.json) await written(terminal.stdout, writtenJson(report));
  if (!options.quiet) await written(terminal.stderr, summary({ report, outputs, folder, options }, terminal));
  return report.exitCode;
}

function folderOf({ out }: CommonOptions): string {
  if (out === undefined || out === '-') throw usageFailure('build writes many files, so it needs --out DIR.');
  return out;
}

function baseOf(base: string | undefined): string | undefined {
  if (base === undefined) return undefined;
  if (!/^https?:\/\//i.test(base) || !URL.canParse(base)) {
    throw usageFailure(`--base is "${base}". It must be an http(s) address.`);
  }
  const { href } = new URL(base);
  return href.endsWith('/') ? href : `${href}/`;
}

function langOf(lang: string | undefined): string | undefined {
  if (lang === undefined) return undefined;
  const isKnown = messagesFor(lang).locale.split('-')[0] === lang.split('-')[0]?.toLowerCase();
  if (isKnown) return lang;
  throw usageFailure(`--lang is "${lang}". Pages can be in ar, de, en, es, fr, pt, ru, sr, uk and zh.`);
}

function kindsOf(options: BuildOptions): readonly OutputKind[] {
  const named = OUTPUT_KINDS.filter(({ kind }) => options[camelCased(kind)] === true);
  return named.length > 0 ? named : OUTPUT_KINDS;
}

function camelCased(kind: string): string {
  return kind.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function catalogueOf({ parsed }: ReadFeed, resources: Site['resources']): Catalogue {
  const { language, terms } = parsed.feed;
  return buildCatalogue(resources, { ...(language ? { language } : {}), ...(terms ? { terms } : {}) });
}

interface SiteOptions {
  readonly base: string | undefined;
  readonly lang: string | undefined;
  readonly title?: string;
  readonly query: Query;
  readonly kinds: readonly OutputKind[];
}

function siteOf(read: ReadFeed, resources: Site['resources'], options: SiteOptions): Site {
  const { feed } = read.parsed;
  const { base, query, kinds } = options;
  const sort = query.sort ?? (query.text ? 'relevance' : 'newest');
  return {
    resources,
    catalogue: catalogueOf(read, resources),
    feed,
    terms: feed.terms,
    title: options.title ?? feed.title ?? (feed.home ? new URL(feed.home).host : 'Guidance List'),
    messages: messagesFor(options.lang ?? feed.language ?? 'en'),
    groupedBy: sort === 'title' ? 'letter' : sort === 'newest' || sort === 'oldest' ? 'year' : undefined,
    pageNames: pageNames(resources),
    base,
    beside: kinds.flatMap(({ format }) => (format ? [{ ...format, format: format.name }] : [])),
    offline: kinds.some(({ kind }) => kind === 'offline') ? 'offline.html' : undefined,
  };
}

function writeOutputs(folder: string, kinds: readonly OutputKind[], input: BuildInput): Output[] {
  return kinds.flatMap(({ kind, files }) =>
    Array.from(files(input), ({ path, content }) => {
      writeWhole(join(folder, path), [content]);
      return { kind, path, bytes: Buffer.byteLength(content) };
    }),
  );
}

/** What readers of feeds forgive is in the feed's own diagnostics; what is left must be what the schema says. */
function reportOn({ source, parsed, records, entries }: ReadFeed, { strict = false }: CommonOptions): Report {
  const { feed, resources } = parsed;
  const isValid = feedSchema.safeParse({ ...feed, resources }).success;
  const breach: ReportEntry = {
    code: 'feed/invalid',
    severity: 'error',
    source,
    message: 'The works that were read do not keep the schema of feeds.',
  };
  return reportOf(
    {
      command: 'build',
      sources: [{ source, ok: true }],
      kept: resources.length,
      skipped: records - resources.length,
      entries: isValid ? entries : [...entries, breach],
    },
    { strict },
  );
}

interface Summary {
  readonly report: Report;
  readonly outputs: readonly Output[];
  readonly folder: string;
  readonly options: CommonOptions;
}

function summary({ report, outputs, folder, options }: Summary, terminal: Terminal): string {
  const files = outputs.length === 1 ? '1 file' : `${outputs.length} files`;
  return `${reportSummary(report, inkFor(terminal, options.color))}${files} written to ${folder}.\n`;
}
