/* Makes the demo's feed of the library's facts, and says what it counted and what it had to guess. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writtenJson } from '@guidance-list/importers';
import { catalogueOf, type EditionLink, type Fact } from './catalogue.ts';
import { catalogueSummary } from './catalogue-summary.ts';

const here = (path: string): URL => new URL(path, import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(here(path), 'utf8'));

const facts = read('resources.facts.json') as Fact[];
const { editions } = read('editions.json') as { editions: EditionLink[] };
const { feed, report } = catalogueOf(facts, editions);

mkdirSync(here('../public/'), { recursive: true });
writeFileSync(here('../public/feed.json'), writtenJson(feed));
process.stdout.write(catalogueSummary(feed, report));
