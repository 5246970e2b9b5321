import { FACETS, type Sort } from '../query/query.js';
import { isChosen, type WholeQuery } from '../query/whole-query.js';
import type { Resource } from '../resource/resource.js';
import { compareCodePoints } from '../text/code-points.js';
import type { Stemming } from '../text/stemming.js';
import { addWork, noWorks } from './bits.js';
import type { DayColumns } from './day-columns.js';
import type { FacetColumns } from './facet-columns.js';
import { FacetSets } from './facet-sets.js';
import type { SearchPart } from './search-part.js';
import { searcher, type Searcher } from './searcher.js';
import { WorkSets } from './work-sets.js';
import { workOrder, worksByDay, worksByTitle, type WorkOrder } from './works-in-order.js';
import { worldOf, type World } from './world.js';

/** An index, and all that is worked out of it before it is asked. */
export interface IndexView {
  /** By number; a work that is gone leaves its number empty. */
  readonly resources: readonly (Resource | undefined)[];
  readonly columns: FacetColumns;
  readonly days: DayColumns;
  readonly stemming: Stemming | undefined;
  readonly finder: FacetSets;
  readonly sets: WorkSets;
  /** Room for a list of all works, used anew by every query. */
  readonly room: Uint32Array;
  readonly words: () => Searcher;
  readonly world: (scope: WholeQuery['scope']) => World;
  readonly order: (sort: Sort, locale: string) => WorkOrder;
  /** Works in order of `id`. */
  readonly ids: WorkOrder;
  /** The orders that have been asked for, by what they are called. */
  readonly orders: ReadonlyMap<string, WorkOrder>;
}

/** What a view is made of. */
export interface Viewed extends Pick<IndexView, 'resources' | 'columns' | 'days' | 'stemming'> {
  readonly parts: () => readonly SearchPart[];
  /** Whether the resources stand in order of `id`. */
  readonly isSorted: boolean;
  /** Orders of fewer works, which new ones are near to. */
  readonly before: ReadonlyMap<string, WorkOrder> | undefined;
}

const IDS = 'id';

/** Makes what was read off resources ready to be asked. */
export function indexView({ parts, isSorted, before, ...viewed }: Viewed): IndexView {
  const { resources, columns, days } = viewed;
  const size = resources.length;
  const alive = noWorks(size);
  for (let work = 0; work < size; work++) if (resources[work]) addWork(alive, work);
  const near = (name: string): number[] => {
    const order = before?.get(name);
    const works = Array.from(order?.works ?? []);
    for (let work = order?.places.length ?? 0; work < size; work++) works.push(work);
    return works.filter((work) => resources[work]);
  };
  const idOf = (work: number): string => resources[work]?.id ?? '';
  const byId = near(IDS);
  if (!isSorted) byId.sort((a, b) => compareCodePoints(idOf(a), idOf(b)));
  const ids = workOrder(Uint32Array.from(byId), size);
  const orders = new Map([[IDS, ids]]);
  const sets = new WorkSets(size);
  const finder = new FacetSets(columns, sets);
  let words: Searcher | undefined;
  let everything: World | undefined;
  let lastScope: { key: string; world: World } | undefined;
  return {
    ...{ ...viewed, finder, sets, ids, orders },
    room: new Uint32Array(size),
    words: () => (words ??= searcher(parts(), sets, size)),
    world(scope) {
      const make = (): World => worldOf({ columns, finder, alive }, scope);
      if (!FACETS.some((facet) => isChosen(scope[facet]))) return (everything ??= make());
      const key = JSON.stringify(scope);
      if (lastScope?.key !== key) lastScope = { key, world: make() };
      return lastScope.world;
    },
    order(sort, locale) {
      const name = sort === 'title' ? `${sort} ${locale}` : sort;
      let order = orders.get(name);
      if (!order) {
        const ordering = { resources, days, ids };
        order = sort === 'title' ? worksByTitle(ordering, near(name), locale) : worksByDay(ordering, sort);
        orders.set(name, order);
      }
      return order;
    },
  };
}
