import type { Imported } from '../src/record/imported.js';
import { importWordpress, type ImportWordpressOptions } from '../src/wordpress/import-wordpress.js';
import { fakeWordpress, type Asked, type FakeSite } from './fake-wordpress.js';

/** An import of a fake site, what the site was asked, and how long the importer would have waited. Units: milliseconds. */
export interface Tried extends Imported {
  readonly asked: readonly Asked[];
  readonly waits: readonly number[];
  readonly codes: readonly string[];
  readonly titles: readonly string[];
}

/** Imports a fake site with a clock that nobody has to wait for. */
export async function imported(
  site: FakeSite,
  options: Partial<ImportWordpressOptions> = {},
): Promise<Tried> {
  const fake = await fakeWordpress(site);
  const waits: number[] = [];
  let now = 0;
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
    return Promise.resolve();
  };
  const clock = { now: () => now, sleep };
  try {
    const result = await importWordpress(fake.address, { fetch, clock, rate: 1_000_000, ...options });
    const codes = result.report.entries.map(({ code }) => code);
    const titles = result.feed.resources.map(({ title }) => title).sort();
    return { ...result, asked: fake.asked, waits: waits.filter((ms) => ms >= 1), codes, titles };
  } finally {
    await fake.close();
  }
}

/** A published record as the API gives it. */
export function aPost(id: number, more: object = {}): object {
  return {
    id,
    status: 'publish',
    link: `https://hub.example/work-${id}/`,
    date_gmt: '2021-03-28T01:30:00',
    modified_gmt: '2022-01-01T00:00:00',
    title: { rendered: `Work ${id}` },
    content: { rendered: `<p>About work ${id}.</p>`, protected: false },
    excerpt: { rendered: '', protected: false },
    ...more,
  };
}

/** As many records as are asked for. */
export function posts(count: number): object[] {
  return Array.from({ length: count }, (_, at) => aPost(at + 1));
}
