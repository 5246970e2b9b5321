import { readFileSync } from 'node:fs';
import type { CatalogueInput } from './catalogue-of.ts';
import type { EditionLink, Facts, ReviewedSummaries } from './facts.ts';

/** The facts and the two reviewed files that stand beside this one. */
export function readInput(): CatalogueInput {
  return {
    facts: read('resources.facts.json') as Facts[],
    links: (read('editions.json') as { editions: EditionLink[] }).editions,
    summaries: read('summaries.json') as ReviewedSummaries,
  };
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}
