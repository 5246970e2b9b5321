import { addressId } from '@guidance-list/core';
import { CsvCells } from './csv-cells.js';
import type { CsvReading } from './csv-reading.js';
import type { CsvRow } from './csv-table.js';

/** Where a row stands in its table. */
export type RowPlace = Omit<CsvRow, 'cells'>;

/** Which rows are one work. */
export interface RowGroups {
  readonly rows: readonly RowPlace[];
  /** The first row of a work that has several → the others, in their order. Both from 0. */
  readonly othersOf: ReadonlyMap<number, readonly number[]>;
}

/**
 * Finds out which rows are one work: those with the same id; and a row without an id is that of the first row with its
 * address that has one, else that of all rows with its address. Two ids are two works, whatever their addresses.
 *
 * Source: docs/decisions/0010.
 */
export function rowGroups(table: Iterable<CsvRow>, reading: CsvReading): RowGroups {
  const rows: RowPlace[] = [];
  const ids: string[] = [];
  const addresses: string[] = [];
  for (const { cells, line, start } of table) {
    rows.push({ line, start });
    const row = new CsvCells(cells, reading);
    ids.push(row.one('id'));
    addresses.push(row.one('url'));
  }
  const whole = (address: string): string => new CsvCells([], reading).address(address, 'url');
  const hasAll = ids.every((id) => id !== '');
  return { rows, othersOf: othersOf(ids, hasAll ? [] : addresses.map((one) => addressId(whole(one)))) };
}

/** Where every row has an id, no address is needed. */
function othersOf(ids: readonly string[], addresses: readonly (string | undefined)[]): Map<number, number[]> {
  const owners = new Map<string, string>();
  for (const [at, address] of addresses.entries()) {
    const id = ids[at] ?? '';
    if (address !== undefined && id !== '' && !owners.has(address)) owners.set(address, id);
  }
  const firsts = new Map<string, number>();
  const others = new Map<number, number[]>();
  for (const [at, id] of ids.entries()) {
    const address = addresses[at];
    const key = id || (address === undefined ? undefined : (owners.get(address) ?? address));
    const first = key === undefined ? undefined : firsts.get(key);
    if (first === undefined) {
      if (key !== undefined) firsts.set(key, at);
      continue;
    }
    const known = others.get(first);
    if (known) known.push(at);
    else others.set(first, [at]);
  }
  return others;
}
