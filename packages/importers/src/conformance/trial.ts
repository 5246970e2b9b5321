import type { Imported } from '../record/imported.js';
import { writtenJson } from '../record/written-json.js';
import type { ConformanceInput } from './conforming-importer.js';

/** One run of an importer, and what is known of what it read. */
export interface Trial {
  readonly imported: Imported;
  readonly about: Omit<ConformanceInput<unknown>, 'input' | 'edited'>;
}

/** All that an import gives, as it is written. */
export function importedBytes({ feed, report, draft }: Imported): string {
  return writtenJson({ feed, report, draft });
}
