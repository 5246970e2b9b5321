import { aFeed, aResource, anEdition } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import '../../define/guidance-list.js';
import type { GuidanceList } from '../../list/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { all, drawn, one, words } from '../../../testing/page.js';
import { emulated } from '../../../testing/emulated.js';

afterEach(() => emulated({}));

/** A list of that many works of each year. */
function listOf(works: Readonly<Record<string, number>>, width = '1100px'): Promise<GuidanceList> {
  const resources = Object.entries(works).flatMap(([year, count]) =>
    Array.from({ length: count }, (_, at) =>
      aResource({
        id: `${year}-${at}`,
        types: [at === 0 ? 'guidance' : 'tool'],
        editions: [anEdition({ issued: year === 'none' ? undefined : year, files: [] })],
      }),
    ),
  );
  return listed('', { feed: aFeed({ resources }), width });
}

const bars = (list: GuidanceList): HTMLElement[] => all(one(list, '.bars'), 'i');
const heights = (list: GuidanceList): number[] => bars(list).map((bar) => bar.getBoundingClientRect().height);

describe('the picture of the years', () => {
  it('has a bar for each year, as high as its works are many, and none where there are none', async () => {
    const list = await listOf({ '2010': 2, '2011': 8, '2014': 4 });
    const highest = one(list, '.bars').clientHeight;

    expect(heights(list).map((height) => Math.round((8 * height) / highest))).toEqual([2, 8, 0, 0, 4]);
  });

  it('shows one work beside hundreds', async () => {
    const list = await listOf({ '2010': 1, '2011': 0, '2012': 300 });

    const [least, empty] = heights(list);

    expect(least).toBeGreaterThanOrEqual(2);
    expect(empty).toBe(0);
  });

  it('changes with what is chosen elsewhere, as the counts do', async () => {
    const list = await listOf({ '2010': 1, '2011': 4 });

    list.collection.choose({ select: { types: ['guidance'] } });
    await drawn(list);

    const [first, second] = heights(list);
    expect(first).toBe(second);
  });

  it('marks the years of the range', async () => {
    const list = await listOf({ '2010': 1, '2011': 1, '2012': 1 });

    list.collection.choose({ years: { from: 2011 } });
    await drawn(list);

    expect(bars(list).map(({ className }) => className)).toEqual(['', 'chosen', 'chosen']);
  });

  it('stays in its column over two hundred years', async () => {
    const list = await listOf({ '1815': 1, '2024': 1 }, '320px');
    one(list, '.open-filters').click();
    await drawn(list);
    one(list, '#years > summary').click();
    const { scrollWidth, clientWidth } = one(list, '.bars');

    expect(bars(list)).toHaveLength(210);
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  it('is kept from those who cannot see it, who have every year of it in the selects', async () => {
    const list = await listOf({ '2010': 1, '2013': 1 });

    const selects = all(one(list, '.years'), 'select');

    expect(one(list, '.bars').closest('[aria-hidden="true"]')).not.toBeNull();
    for (const select of selects)
      expect(all(select, 'option').map(words)).toEqual(['2010', '2011', '2012', '2013']);
    expect(selects.map(({ labels }) => words(labels[0]!.querySelector('.small')))).toEqual(['From', 'To']);
  });

  it('goes from right to left in Arabic, years and labels alike', async () => {
    const list = await listOf({ '2010': 1, '2020': 1 });
    list.lang = 'ar';
    await drawn(list);
    const starts = (nodes: HTMLElement[]): number[] =>
      nodes.map((node) => node.getBoundingClientRect().right);

    const drawnBars = starts(bars(list));

    expect(drawnBars).toEqual([...drawnBars].sort((one, other) => other - one));
    const labels = all(one(list, '.axis'), 'span > span');
    expect(labels.map(words)).toEqual(['2010', '2015', '2020']);
    expect(starts(labels)).toEqual(starts(labels).sort((one, other) => other - one));
  });

  it('is seen in forced colours, the chosen years in one of their own', async () => {
    const list = await listOf({ '2010': 1, '2011': 1 });
    list.collection.choose({ years: { to: 2010 } });
    await emulated({ 'forced-colors': 'active' });
    await drawn(list);

    const [chosen, other] = bars(list).map((bar) => getComputedStyle(bar));
    const ground = getComputedStyle(document.body).backgroundColor;

    expect(chosen!.forcedColorAdjust).toBe('none');
    expect(new Set([chosen!.backgroundColor, other!.backgroundColor, ground]).size).toBe(3);
  });

  it('of one year is one bar with one label', async () => {
    const list = await listOf({ '2010': 3, none: 1 });

    expect(heights(list)).toEqual([one(list, '.bars').clientHeight]);
    expect(words(one(list, '.axis'))).toBe('2010');
  });

  it('is left out with its group where no work states a year', async () => {
    const list = await listOf({ none: 3 });

    expect(all(list, '#years, .bars')).toEqual([]);
    expect(all(list, '#types')).toHaveLength(1);
  });
});
