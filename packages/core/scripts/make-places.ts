/** Writes the tables of places. Run after a change of their libraries: `npx tsx scripts/make-places.ts`. */
import { writeFileSync } from 'node:fs';
import { placesText } from './place-tables.js';

writeFileSync(new URL('../src/vocabulary/generated/places.ts', import.meta.url), placesText());
process.stdout.write('places written\n');
