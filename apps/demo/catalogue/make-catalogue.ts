// npm run catalogue: makes public/feed.json from the surveyed facts, and says what was guessed and what is missing.
import { readFileSync, writeFileSync } from 'node:fs';
import { buildCatalogue, parseFeed } from '@guidance-list/core';
import { catalogueOf } from './catalogue-of.ts';
import { readInput } from './read-input.ts';

const target = new URL('../public/feed.json', import.meta.url);
const notes: string[] = [];
const feed = catalogueOf(readInput(), (record, what) => notes.push(`record ${record} ${what}`));
const text = `${JSON.stringify(feed, undefined, 2)}\n`;

const { resources, diagnostics } = parseFeed(text);
const { counts, total } = buildCatalogue(resources).query({ pageSize: 0 });
const before = readOr(target, '');
writeFileSync(target, text);

const say = (line: string): void => void process.stdout.write(`${line}\n`);
for (const note of notes) say(note);
say(`${total} works, ${diagnostics.length} diagnostics, ${before === text ? 'unchanged' : 'written anew'}`);
for (const [facet, entries] of Object.entries(counts)) {
  const missing = entries.find(({ value }) => value === 'none')?.count ?? 0;
  say(`${facet}: ${total - missing} state it, ${missing} do not`);
}
process.exitCode = diagnostics.length > 0 ? 1 : 0;

function readOr(file: URL, otherwise: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return otherwise;
  }
}
