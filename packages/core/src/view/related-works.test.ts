import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '../engine/build-catalogue.js';
import type { Resource } from '../resource/resource.js';
import { relatedWorks } from './related-works.js';

const work = (id: string, more: Partial<Resource> = {}): Resource => ({ id, title: `Work ${id}`, ...more });

function related(of: Resource, ...others: Resource[]): string[] {
  const works = relatedWorks(buildCatalogue([of, ...others]), of, 9);
  return works.map(({ resource, reason }) => [resource.id, reason.kind, ...reason.values].join(' '));
}

describe('related works', () => {
  it('come with the reason: named by the source, same subject, same publisher, same words, same type', () => {
    const of = work('a', {
      related: ['z'],
      topics: ['referral'],
      publishers: ['OSCE'],
      types: ['guidance'],
      title: 'Temporary shelter standards',
    });

    expect(
      related(
        of,
        work('b', { types: ['guidance'] }),
        work('c', { title: 'Choosing temporary shelter' }),
        work('d', { editions: [{ publishers: ['OSCE'] }] }),
        work('e', { topics: ['referral', 'children'] }),
        work('f'),
        work('z'),
      ),
    ).toEqual([
      'z named',
      'e topic referral',
      'c words temporary shelter',
      'd publishers OSCE',
      'b type guidance',
    ]);
  });

  it('are never the work itself or another edition of it', () => {
    const of = work('a', { supersededBy: 'b', related: ['a', 'b', 'gone'], topics: ['x'] });

    expect(related(of, work('b', { topics: ['x'] }), work('c', { topics: ['x'] }))).toEqual(['c topic x']);
  });

  it('share what is rare before what is common', () => {
    const of = work('a', { topics: ['common', 'rare'] });
    const common = ['b', 'c', 'd'].map((id) => work(id, { topics: ['common'] }));

    expect(related(of, ...common, work('e', { topics: ['rare'] }))[0]).toBe('e topic rare');
  });

  it('are not related by what the whole collection is about', () => {
    const works = Array.from({ length: 30 }, (_, at) =>
      work(String(at), {
        title: 'Human trafficking',
        types: ['guidance'],
        topics: at < 3 ? ['housing'] : [],
      }),
    );

    expect(related(works[0]!, ...works.slice(1))).toEqual(['1 topic housing', '2 topic housing']);
  });

  it('are as many as asked for', () => {
    const works = Array.from({ length: 9 }, (_, at) => work(String(at), { topics: ['x'] }));

    expect(relatedWorks(buildCatalogue(works), works[0]!)).toHaveLength(4);
    expect(relatedWorks(buildCatalogue(works), works[0]!, 2)).toHaveLength(2);
  });
});
