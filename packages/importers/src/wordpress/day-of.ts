import { isPartialDate } from '@guidance-list/core';

/** The day of an instant as WordPress writes it; it writes "0000-00-00T00:00:00" or nothing where it does not know. */
export function dayOf(instant = ''): string | undefined {
  const day = instant.slice(0, 'YYYY-MM-DD'.length);
  return isPartialDate(day) && !day.startsWith('0000') ? day : undefined;
}
