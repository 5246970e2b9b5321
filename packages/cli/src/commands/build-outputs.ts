import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import type { Resource } from '@guidance-list/core';
import {
  atomFeed,
  citationList,
  cslItem,
  jsonFeed,
  listJsonLd,
  type SharedList,
} from '@guidance-list/core/outputs';
import { writtenJson } from '@guidance-list/importers';
import { listPage } from '../pages/list-page.js';
import { offlinePage } from '../pages/offline-page.js';
import type { Site } from '../pages/site.js';
import { workPage } from '../pages/work-page.js';
import { Failure } from '../terminal/failure.js';

/** A file of a build, under its name in the folder. */
export interface BuiltFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** What the outputs are made from. */
export interface BuildInput {
  readonly site: Site;
  /** The index of the whole feed, whatever part of it the list shows. */
  readonly index: () => Uint8Array;
}

/** One kind of output: its option, what it is called where it is offered, and how it is made. */
export interface OutputKind {
  readonly kind: string;
  readonly about: string;
  /** Offered on the list's page; those without stand for themselves. */
  readonly format?: { readonly name: string; readonly path: string; readonly mediaType: string };
  files(input: BuildInput): Iterable<BuiltFile>;
}

/** Every output that can be built, in the order of the report. */
export const OUTPUT_KINDS: readonly OutputKind[] = [
  {
    kind: 'index',
    about: 'works.index: the search index of the whole feed, for pages that show it',
    files: ({ index }) => [{ path: 'works.index', content: index() }],
  },
  { kind: 'html', about: 'index.html and works/*.html: pages that need no script', files: pages },
  { kind: 'offline', about: 'offline.html: one file that searches without a connection', files: offline },
  format(
    'ris',
    { name: 'RIS', path: 'works.ris', mediaType: 'application/x-research-info-systems' },
    ({ site }) => citationList(site.resources, 'ris'),
  ),
  format('bibtex', { name: 'BibTeX', path: 'works.bib', mediaType: 'application/x-bibtex' }, ({ site }) =>
    citationList(site.resources, 'bibtex'),
  ),
  format(
    'csl',
    { name: 'CSL-JSON', path: 'works.csl.json', mediaType: 'application/vnd.citationstyles.csl+json' },
    ({ site }) => writtenJson(site.resources.map(cslItem)),
  ),
  format('json-ld', { name: 'JSON-LD', path: 'works.jsonld', mediaType: 'application/ld+json' }, ({ site }) =>
    writtenJson(listJsonLd(sharedList(site, 'works.jsonld'))),
  ),
  format('atom', { name: 'Atom', path: 'works.atom', mediaType: 'application/atom+xml' }, ({ site }) =>
    atomFeed(sharedList(site, 'works.atom')),
  ),
  format(
    'jsonfeed',
    { name: 'JSON Feed', path: 'works.feed.json', mediaType: 'application/feed+json' },
    ({ site }) => writtenJson(jsonFeed(sharedList(site, 'works.feed.json'))),
  ),
];

function format(
  kind: string,
  offered: NonNullable<OutputKind['format']>,
  made: (input: BuildInput) => string,
): OutputKind {
  const { name, path } = offered;
  const files = (input: BuildInput): BuiltFile[] => [{ path, content: made(input) }];
  return { kind, about: `${path}: the works as ${name}`, format: offered, files };
}

function sharedList({ resources, feed, title, base, pageNames }: Site, path: string): SharedList {
  const list = { resources, feed: { ...feed, title } };
  if (base === undefined) return list;
  const pageOf = ({ id }: Resource): string => `${base}works/${pageNames.get(id) ?? ''}`;
  return { ...list, self: base + path, pageOf };
}

function* pages({ site }: BuildInput): Iterable<BuiltFile> {
  yield { path: 'index.html', content: listPage(site) };
  for (const resource of site.resources) {
    yield { path: `works/${site.pageNames.get(resource.id) ?? ''}`, content: workPage(resource, site) };
  }
}

function offline({ site }: BuildInput): BuiltFile[] {
  return [{ path: 'offline.html', content: offlinePage(site, widgetScript()) }];
}

/** What is put in its place until the widget is built is shorter by far. Units: UTF-16. */
const SHORTEST_WIDGET = 10_000;

/**
 * The widget in one file, as the package of the elements publishes it.
 *
 * @throws {Failure} with exit code 3 where it was not built, which happens inside its own repository only.
 */
export function widgetScript(path = embedPath()): string {
  const script = path === undefined || !existsSync(path) ? '' : readFileSync(path, 'utf8');
  if (script.length >= SHORTEST_WIDGET && script.includes('guidance-list')) return script;
  const found = script === '' ? 'is not there' : `is no widget (${script.length} characters)`;
  throw new Failure(
    3,
    `The widget’s script ${found}, so offline.html cannot be made. Run "npm run build" first, or name other outputs.`,
  );
}

function embedPath(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve('@guidance-list/elements/embed/guidance-list.js');
  } catch {
    return undefined;
  }
}
