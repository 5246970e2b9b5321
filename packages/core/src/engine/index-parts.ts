import type { Resource } from '../resource/resource.js';
import type { CatalogueOptions } from './catalogue.js';
import { dayColumns, type DayColumns } from './day-columns.js';
import { ColumnCollector, type FacetColumns } from './facet-columns.js';
import { searchedTexts } from './searched-texts.js';
import { WordCollector } from './word-collector.js';
import type { WordIndex } from './word-index.js';

/** What is read off resources once, and can be stored. */
export interface IndexParts {
  readonly columns: FacetColumns;
  readonly days: DayColumns;
  /** Indexed when the first text is asked for, so that a first list need not wait for it. */
  readonly words: () => WordIndex;
}

/** Reads resources, which stand in order of `id`. */
export function indexParts(resources: readonly Resource[], options: CatalogueOptions): IndexParts {
  const collector = new ColumnCollector();
  for (const resource of resources) collector.add(resource);
  return {
    columns: collector.finish(),
    days: dayColumns(resources),
    words() {
      const words = new WordCollector();
      for (const resource of resources) words.add(searchedTexts(resource, options));
      return words.finish();
    },
  };
}
