// npm run catalogue: makes public/feed.json from the surveyed facts, and says what was guessed and what is missing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildCatalogue, parseFeed } from '@guidance-list/core';
import { reportText, writtenJson } from '@guidance-list/importers';
import { catalogueOf } from './catalogue-of.ts';
import { readInput } from './read-input.ts';

const target = new URL('../public/feed.json', import.meta.url);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const { feed, report } = catalogueOf(readInput());
const text = writtenJson(feed);
const isCurrent = existsSync(target) && readFileSync(target, 'utf8') === text;
if (!isCurrent) writeFileSync(target, text);

const { resources, diagnostics } = parseFeed(text);
const { counts, total } = buildCatalogue(resources).query({ pageSize: 0 });
say(reportText(report));
say(`${total} works, ${diagnostics.length} diagnostics, ${isCurrent ? 'unchanged' : 'written anew'}`);
for (const [facet, entries] of Object.entries(counts)) {
  const missing = entries.find(({ value }) => value === 'none')?.count ?? 0;
  say(`${facet}: ${total - missing} state it, ${missing} do not`);
}
process.exitCode = diagnostics.length > 0 ? 1 : 0;
