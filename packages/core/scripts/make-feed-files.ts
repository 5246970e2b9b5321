/** Writes what is made of the feed's schema. Run after a change to it: `npx tsx --conditions @guidance-list/source scripts/make-feed-files.ts`, then format. */
import { writeFileSync } from 'node:fs';
import { plansText, schemaText } from './feed-files.js';

writeFileSync(new URL('../src/feed/generated/plans.ts', import.meta.url), plansText());
writeFileSync(new URL('../feed.schema.json', import.meta.url), schemaText());
process.stdout.write('plans and JSON Schema written\n');
