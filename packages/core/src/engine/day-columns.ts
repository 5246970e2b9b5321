import type { Resource } from '../resource/resource.js';
import { firstDay } from '../text/partial-date.js';
import type { Numbers } from './numbers.js';

/** What works are put in order by, as numbers: a later day, a higher number; 0 where a work states none. */
export interface DayColumns {
  /** Of the newest edition. */
  readonly issued: Numbers;
  /** On which the library took it in. */
  readonly added: Numbers;
}

/** Reads the days of works, a partial date standing for its first. Those read before are taken over. */
export function dayColumns(resources: readonly (Resource | undefined)[], before?: DayColumns): DayColumns {
  const column = (known: ArrayLike<number> = [], dayOf: (resource: Resource) => number): Numbers => {
    const days = new Uint32Array(resources.length);
    days.set(known);
    for (let work = known.length; work < days.length; work++) {
      const resource = resources[work];
      if (resource) days[work] = dayOf(resource);
    }
    return days;
  };
  return {
    issued: column(before?.issued, ({ editions = [] }) =>
      editions.reduce((newest, { issued }) => Math.max(newest, dayNumber(issued)), 0),
    ),
    added: column(before?.added, ({ added }) => dayNumber(added)),
  };
}

/** The digits of a day as one number. */
function dayNumber(date: string | undefined): number {
  if (!date) return 0;
  const day = firstDay(date);
  return Number(day.slice(0, 4) + day.slice(5, 7) + day.slice(8));
}
