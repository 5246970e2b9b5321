import type { Resource } from '@guidance-list/core';
import { expect, it, describe } from 'vitest';
import { fakeWordpress, type FakeSite } from '../../testing/fake-wordpress.js';
import { aPost, imported, posts } from '../../testing/wordpress-import.js';
import { writtenJson } from '../record/written-json.js';

const HOME = 'https://hub.example';

/** A site that calls itself by one name, whatever port it is on. */
function site(records: readonly object[], more: FakeSite = {}): FakeSite {
  const body = JSON.stringify({ name: 'Hub', home: HOME, namespaces: ['wp/v2'] });
  return {
    records: { 'wp/v2/resources': records },
    ...more,
    intervene: (asked) => more.intervene?.(asked) ?? (asked.route === '' ? { status: 200, body } : undefined),
  };
}

async function worksOf(records: readonly object[]): Promise<readonly Resource[]> {
  return (await imported(site(records))).feed.resources;
}

const changed = (id: number, more: object = {}): object =>
  aPost(id, { modified_gmt: '2022-03-01T00:00:00', ...more });

describe('import wordpress --update', () => {
  it('gives what a whole import would give, and asks for the changed ones alone', async () => {
    const before = [
      ...posts(249).map((post) => ({ ...post, modified_gmt: '2020-01-01T00:00:00' })),
      aPost(250),
    ];
    const [, , , ...others] = before;
    const now = [
      changed(1, { title: { rendered: 'New title' } }),
      changed(2, { link: `${HOME}/moved/` }),
      ...others,
      changed(900),
      aPost(901, { modified_gmt: '2001-01-01T00:00:00' }),
    ];

    const whole = await imported(site(now));
    const update = await imported(site(now), { update: true, earlier: await worksOf(before) });

    expect(writtenJson(update.feed)).toBe(writtenJson(whole.feed));
    expect(update.report.counts).toMatchObject({ read: 251, kept: 251, errors: 0 });
    expect(update.report.entries.filter(({ record }) => record !== undefined)).toMatchObject([
      { code: 'record/not-published', record: 'hub.example/work-3' },
    ]);
    const asked = update.asked.filter(({ route }) => route === 'wp/v2/resources');
    expect(
      asked
        .filter(({ parameters }) => parameters.get('_fields') !== 'id')
        .map(({ parameters }) => parameters.get('modified_after') ?? parameters.get('include')),
    ).toEqual(['2021-12-30T00:00:00', '901']);
  });

  it('says nothing and writes the same where nothing changed', async () => {
    const records = posts(30);
    const earlier = await worksOf(records);

    const { feed, codes } = await imported(site(records), { update: true, earlier });

    expect(feed.resources).toEqual(earlier);
    expect(codes).toEqual([]);
  });

  it('takes out what has become protected', async () => {
    const earlier = await worksOf(posts(3));
    const locked = changed(2, { content: { rendered: 'SECRET', protected: true } });

    const { titles, report } = await imported(site([aPost(1), locked, aPost(3)]), { update: true, earlier });

    expect(titles).toEqual(['Work 1', 'Work 3']);
    expect(report.entries).toMatchObject([{ code: 'record/protected', record: '2' }]);
  });

  it('takes nothing out where the list of what is there cannot be had whole', async () => {
    const earlier = await worksOf(posts(150));
    const intervene: FakeSite['intervene'] = ({ parameters }) =>
      parameters.get('page') === '2' ? { status: 503 } : undefined;

    const { feed, report } = await imported(site(posts(120), { intervene }), {
      update: true,
      earlier,
      retries: 0,
    });

    expect(feed.resources).toHaveLength(150);
    expect(report.exitCode).toBe(3);
  });

  it('keeps works of other sources', async () => {
    const other: Resource = { id: 'other.example/a', title: 'Other', source: { system: 'csv' } };

    const { titles } = await imported(site([aPost(1)]), { update: true, earlier: [other] });

    expect(titles).toEqual(['Other', 'Work 1']);
  });

  it('reads all where the earlier feed knows no day', async () => {
    const { titles } = await imported(site([aPost(1)]), { update: true, earlier: [] });

    expect(titles).toEqual(['Work 1']);
  });
});

describe('import wordpress, going on with a run that broke', () => {
  it('asks only for what it does not have yet, and gives the same', async () => {
    const kept = new Map<string, never>();
    const memory = {
      recall: (address: string) => kept.get(address),
      keep: (address: string, answer: unknown) => void kept.set(address, answer as never),
    };
    let isDown = true;
    const fake = site(posts(250), {
      intervene: ({ parameters }) => (isDown && parameters.get('page') === '3' ? { status: 503 } : undefined),
    });
    const server = await fakeWordpress(fake);
    const fetchThere: typeof fetch = (address, options) => {
      const { pathname, search } = new URL(address);
      return fetch(server.address + pathname + search, options);
    };
    const options = { memory, fetch: fetchThere, retries: 0 };

    const broken = await imported(fake, options);
    isDown = false;
    const asked = server.asked.length;
    const resumed = await imported(fake, options);
    await server.close();

    expect([broken.feed.resources.length, broken.report.exitCode]).toEqual([200, 3]);
    expect([resumed.feed.resources.length, resumed.report.exitCode]).toEqual([250, 0]);
    expect(server.asked.length - asked).toBeLessThan(asked);
  });
});
