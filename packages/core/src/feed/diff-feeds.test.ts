import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffFeeds } from './diff-feeds.js';

const feedOf = (resources: readonly { id: string; title: string }[], info: object = {}) => ({
  feed: { version: '1.0', ...info },
  resources,
});

describe('diffFeeds', () => {
  it('tells what came, went and changed, value by value', () => {
    const edition = (bytes: number) => [
      { issued: '2022', files: [{ url: 'https://a.example/x.pdf', bytes }] },
    ];
    const before = feedOf([
      { id: 'b', title: 'Stays', types: ['guidance'], editions: edition(1) } as never,
      { id: 'a', title: 'Goes' },
      { id: 'd', title: 'Same' },
    ]);
    const after = feedOf([
      { id: 'd', title: 'Same' },
      { id: 'b', title: 'Stays', types: ['guidance', 'tool'], editions: edition(2), summary: 'New' } as never,
      { id: 'c', title: 'Comes' },
    ]);

    expect(diffFeeds(before, after)).toEqual({
      counts: { added: 1, removed: 1, changed: 1, unchanged: 1 },
      entries: [
        { record: 'a', change: 'removed', old: 'Goes' },
        { record: 'b', change: 'changed', field: '/types', old: ['guidance'], new: ['guidance', 'tool'] },
        { record: 'b', change: 'changed', field: '/editions/0/files/0/bytes', old: 1, new: 2 },
        { record: 'b', change: 'changed', field: '/summary', new: 'New' },
        { record: 'c', change: 'added', new: 'Comes' },
      ],
    });
  });

  it('tells what changed of the feed itself', () => {
    const { entries } = diffFeeds(
      feedOf([], { title: 'Old' }),
      feedOf([], { title: 'New', home: 'https://a.example' }),
    );

    expect(entries).toEqual([
      { change: 'changed', field: '/title', old: 'Old', new: 'New' },
      { change: 'changed', field: '/home', new: 'https://a.example' },
    ]);
  });

  it('says nothing where only the order differs', () => {
    const { entries } = diffFeeds(
      feedOf([
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ]),
      feedOf([
        { title: 'B', id: 'b' },
        { title: 'A', id: 'a' },
      ]),
    );

    expect(entries).toEqual([]);
  });

  it('counts every work once, and finds a difference exactly where there is one', () => {
    const work = fc.record({
      id: fc.constantFrom('a', 'b', 'c/d', 'e~f'),
      title: fc.constantFrom('One', 'Two'),
      'odd/name': fc.option(fc.constantFrom(['x'], ['x', 'y'], [{ z: 1 }]), { nil: undefined }),
    });
    const works = fc.uniqueArray(work, { selector: ({ id }) => id });
    fc.assert(
      fc.property(works, works, (one, other) => {
        const { counts, entries } = diffFeeds(feedOf(one), feedOf(other));
        const told = new Set(entries.map(({ record }) => record));

        expect(counts.removed + counts.changed + counts.unchanged).toBe(one.length);
        expect(counts.added + counts.changed + counts.unchanged).toBe(other.length);
        expect(told.size).toBe(counts.added + counts.removed + counts.changed);
        for (const { id } of one) {
          const [was, is] = [one, other].map((list) => list.find((each) => each.id === id));
          expect(told.has(id)).toBe(JSON.stringify(was) !== JSON.stringify(is));
        }
      }),
    );
  });
});
