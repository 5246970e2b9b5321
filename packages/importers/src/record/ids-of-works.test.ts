import { describe, expect, it } from 'vitest';
import { idsOfWorks } from './ids-of-works.js';

const work = (title: string, sourceId: string, id?: string) => ({ title, sourceId, id });

describe('idsOfWorks', () => {
  it('names works without a page after their title', () => {
    expect(
      idsOfWorks([work('Über “Zwangsarbeit”: ein Leitfaden', '1')], 'https://www.hub.example/x'),
    ).toEqual(['hub.example#uber-zwangsarbeit-ein-leitfaden']);
  });

  it('gives the same ids whatever the order, also to works that share a title', () => {
    const works = [work('A', '1'), work('A', '2'), work('A 1', '3'), work('B', '4')];

    expect(idsOfWorks(works)).toEqual(['a-1', 'a-2', 'a-1-2', 'b'].slice(0, 4));
    expect(new Set(idsOfWorks(works)).size).toBe(4);
  });

  it('keeps the first of two works with one id', () => {
    const works = [work('A', '1', 'hub.example/a'), work('B', '2', 'hub.example/a')];

    expect(idsOfWorks(works)).toEqual(['hub.example/a', undefined]);
  });
});
