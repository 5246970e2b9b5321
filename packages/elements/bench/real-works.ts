import { readFileSync } from 'node:fs';
import { parseFeed, type FeedInfo, type Resource } from '@guidance-list/core';

const CATALOGUE = new URL('../../../apps/demo/public/feed.json', import.meta.url);

/** A feed of real works. */
export interface RealWorks {
  readonly feed: FeedInfo;
  readonly resources: readonly Resource[];
}

/** That many works: those of the real catalogue, and beyond its end the same again, each round with a number in its titles. */
export function realWorks(count: number): RealWorks {
  const { feed, resources } = parseFeed(readFileSync(CATALOGUE, 'utf8'));
  const works = Array.from({ length: count }, (_, index) => {
    const work = resources[index % resources.length];
    if (!work) throw new Error('The catalogue of the demo is empty.');
    const round = Math.floor(index / resources.length);
    return round === 0 ? work : again(work, round);
  });
  return { feed, resources: works };
}

function again(work: Resource, round: number): Resource {
  return {
    ...work,
    id: `${work.id}-${round}`,
    title: `${work.title} ${round}`,
    url: `${work.url ?? ''}?round=${round}`,
  };
}
