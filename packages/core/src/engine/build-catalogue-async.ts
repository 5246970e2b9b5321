import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { Catalogue, CatalogueOptions } from './catalogue.js';
import { catalogueOf, firstOfEachId } from './catalogue-of.js';
import { dayColumns } from './day-columns.js';
import { ColumnCollector } from './facet-columns.js';
import { LiveIndex } from './live-index.js';
import { WordCollector } from './word-collector.js';

/** How a build makes room for others. */
export interface BuildOptions extends CatalogueOptions {
  /** Called again and again while the catalogue is built; the build goes on when what it gives is settled: `() => scheduler.yield()`. */
  readonly yield: () => Promise<unknown>;
  /** Called before each yield. Units: resources read, of all. */
  readonly onProgress?: (done: number, all: number) => void;
}

/** So many resources are read in a few milliseconds. */
const STEP = 100;

/** Builds as `buildCatalogue` does, in short steps, words included, so that a page stays responsive. */
export async function buildCatalogueAsync(
  resources: readonly Resource[],
  { yield: pause, onProgress, ...options }: BuildOptions,
): Promise<Catalogue> {
  const given = [...firstOfEachId(resources).values()];
  await pause();
  const sorted = [...given].sort((a, b) => compareCodePoints(a.id, b.id));
  await pause();
  const columns = new ColumnCollector();
  const words = new WordCollector(options);
  for (const [at, resource] of sorted.entries()) {
    columns.add(resource);
    words.add(resource);
    if ((at + 1) % STEP !== 0 && at + 1 < sorted.length) continue;
    onProgress?.(at + 1, sorted.length);
    await pause();
  }
  const part = words.finish(0);
  await pause();
  const days = dayColumns(sorted);
  await pause();
  const parts = { columns: columns.finish(), days, words: () => part };
  return catalogueOf(given, options, new LiveIndex(sorted, options, parts));
}
