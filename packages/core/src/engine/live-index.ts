import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { CatalogueOptions } from './catalogue.js';
import { dayColumns, type DayColumns } from './day-columns.js';
import { ColumnCollector, type FacetColumns } from './facet-columns.js';
import { indexView, type IndexView } from './index-view.js';
import { searchPart, type SearchPart } from './search-part.js';
import { WordCollector } from './word-collector.js';
import type { WordPart } from './word-part.js';
import type { WorkOrder } from './works-in-order.js';

/** What is read off resources in order of `id`, and can be stored. */
export interface IndexParts {
  readonly columns: FacetColumns;
  readonly days: DayColumns;
  /** Asked for with the first text, so that a first list need not wait for it. */
  readonly words: () => WordPart;
}

/**
 * The index of a collection that changes. A work that is added gets the next number, and only it is read; one that is removed
 * leaves its number empty. When most numbers are empty, all is read anew.
 */
export class LiveIndex {
  readonly #options: CatalogueOptions;
  /** By number. */
  #resources: (Resource | undefined)[];
  #gone = 0;
  /** By id; made when something first changes. */
  #numbers: Map<string, number> | undefined;
  #columns: FacetColumns | undefined;
  #days: DayColumns | undefined;
  /** Words of works that were read together, the first works first. */
  #parts: SearchPart[] = [];
  #storedWords: (() => WordPart) | undefined;
  #orders: ReadonlyMap<string, WorkOrder> | undefined;
  #view: IndexView | undefined;

  /** Takes the list of resources over. With parts, they stand in order of `id`. */
  constructor(resources: Resource[], options: CatalogueOptions, parts?: Partial<IndexParts>) {
    this.#resources = resources;
    this.#options = options;
    this.#columns = parts?.columns;
    this.#days = parts?.days;
    this.#storedWords = parts?.words;
  }

  /** Whether nothing has changed since all was read: a stored index looks so. */
  get isWhole(): boolean {
    return this.#numbers === undefined;
  }

  /** Adds a work, or puts it in the place of the one with its `id`. */
  put(resource: Resource): void {
    this.remove(resource.id).set(resource.id, this.#resources.push(resource) - 1);
  }

  /** Takes a work out, where it is there. Gives the numbers of those that are left. */
  remove(id: string): Map<string, number> {
    const numbers = (this.#numbers ??= new Map(
      this.#resources.map((one, number) => [one?.id ?? '', number]),
    ));
    this.#orders = this.#view?.orders ?? this.#orders;
    this.#view = undefined;
    const number = numbers.get(id);
    if (number === undefined) return numbers;
    this.#resources[number] = undefined;
    this.#gone++;
    numbers.delete(id);
    return numbers;
  }

  /** The index as it is asked, good until something changes. */
  view(): IndexView {
    return (this.#view ??= this.#newView());
  }

  #newView(): IndexView {
    if (!this.#columns || this.#gone * 2 > this.#resources.length) this.#startOver();
    const resources = this.#resources;
    let columns = this.#columns;
    if (columns?.works !== resources.length) {
      const collector = new ColumnCollector(columns);
      for (const resource of resources.slice(columns?.works)) collector.add(resource);
      columns = this.#columns = collector.finish();
    }
    const days = (this.#days = dayColumns(resources, this.#days));
    const parts = (): readonly SearchPart[] => this.#readParts();
    const viewed = { resources, columns, days, stemming: this.#options.stemming };
    return indexView({ ...viewed, parts, isSorted: this.isWhole, before: this.#orders });
  }

  #startOver(): void {
    this.#resources = this.#resources
      .filter((one) => one !== undefined)
      .sort((a, b) => compareCodePoints(a.id, b.id));
    this.#gone = 0;
    this.#numbers = this.#columns = this.#days = this.#orders = this.#storedWords = undefined;
    this.#parts = [];
  }

  /** Reads the words of new works, together with those of the last parts where these are not much more. */
  #readParts(): readonly SearchPart[] {
    const [resources, options, parts] = [this.#resources, this.#options, this.#parts];
    const add = (part: WordPart): unknown => parts.push(searchPart(part, resources, options));
    if (parts.length === 0 && this.#storedWords) add(this.#storedWords());
    this.#storedWords = undefined;
    const end = resources.length;
    let last = parts.at(-1);
    let from = last ? last.first + last.works : 0;
    if (last && from === end) return parts;
    for (; last && last.works < (end - from) * 2; last = parts.at(-1)) {
      from = last.first;
      parts.pop();
    }
    const collector = new WordCollector(options);
    for (const resource of resources.slice(from)) collector.add(resource);
    add(collector.finish(from));
    return parts;
  }
}
