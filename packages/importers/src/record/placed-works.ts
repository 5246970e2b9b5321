import { compareCodePoints, type Resource } from '@guidance-list/core';
import { idsOfWorks, type Identified } from './ids-of-works.js';
import type { GatheredWork, Gathering } from './gathering.js';
import { workLines, withId } from './work-lines.js';

/** A work with its id, packed or, where it is of an earlier feed, as that has it. */
export interface PlacedWork {
  readonly id: string;
  readonly from: Pick<GatheredWork, 'place' | 'labelled'> | Resource;
}

/** The works of a feed. */
export interface PlacedWorks {
  /** In order of their ids by code points. */
  readonly works: readonly PlacedWork[];
  /** Of the gathered records, in their order; none where it became no work of its own. */
  readonly ids: readonly (string | undefined)[];
  /** Those of an earlier feed that could not be seen again. */
  readonly stayed: readonly PlacedWork[];
}

/** What is known of a library from before. */
export interface EarlierWorks {
  /** Address of the library; ids of works without a page of their own begin with its host. */
  readonly base?: string;
  readonly unchanged?: readonly Resource[];
  readonly earlier?: readonly Resource[];
}

/** Gives gathered works their ids, joins those of an earlier feed to them, and puts all in order. */
export function placedWorks(gathered: Gathering, origin: EarlierWorks): PlacedWorks {
  const named: Identified[] = [];
  for (const { work, sourceId } of gathered.records) {
    if (work) named.push({ id: work.id, title: work.title, sourceId });
  }
  const nextId = idsOfWorks(named, origin.base).values();
  const ids: (string | undefined)[] = [];
  const works: PlacedWork[] = [];
  for (const { work } of gathered.records) {
    const id = work && nextId.next().value;
    ids.push(id);
    if (work && id !== undefined) works.push({ id, from: { place: work.place, labelled: work.labelled } });
  }
  works.push(...others(origin.unchanged, works));
  const stayed = others(origin.earlier, works);
  works.push(...stayed);
  works.sort((a, b) => compareCodePoints(a.id, b.id));
  return { works, ids, stayed };
}

/** A work as the lines that it is in a feed. */
export function linesOfPlaced({ id, from }: PlacedWork, { linesOf }: Gathering): string {
  return 'place' in from ? withId(id, linesOf(from)) : workLines(from);
}

/** Those that are none of the known ones. */
function others(some: readonly Resource[] = [], known: readonly PlacedWork[]): PlacedWork[] {
  const ids = new Set(some.length > 0 ? known.map(({ id }) => id) : []);
  return some.filter(({ id }) => !ids.has(id)).map((from) => ({ id: from.id, from }));
}
