import { aFeed, aResource } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import '../../define/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { box, button, choose, gain, heading, titles } from '../../../testing/reading.js';
import { all, drawn, focused, one, words } from '../../../testing/page.js';

describe('filters', () => {
  it('narrow the list, and say how many each choice would give', async () => {
    const list = await listed();

    await choose(list, 'Guidance');

    expect(heading(list)).toBe('2 results of 4');
    expect(gain(list, 'Legislation')).toBe('(1)');
    expect(gain(list, 'Europe')).toBe('(2)');
  });

  it('offer "Not stated" last, and it can be chosen', async () => {
    const list = await listed();
    const places = all(list, 'fieldset').find((set) => words(one(set, 'legend')) === 'Place')!;

    expect(words(all(places, 'label .label').at(-1))).toBe('Not stated');
    one(all(places, 'label').at(-1)!, 'input').click();
    await drawn(list);

    expect(titles(list)).toEqual(['A standard for employers']);
  });

  it('open a region to its countries', async () => {
    const list = await listed();
    const chevron = button(list, 'Places in Europe');
    expect(chevron.getAttribute('aria-expanded')).toBe('false');

    chevron.click();
    await drawn(list);
    button(list, 'Places in Southern Europe').click();
    await drawn(list);

    expect(gain(list, 'Serbia')).toBe('(1)');
    expect(heading(list)).toBe('4 results');
  });

  it('take a range of years, and drop it at its ends', async () => {
    const list = await listed();
    const [from] = all(one(list, '.years'), 'select');
    const select = async (year: string): Promise<void> => {
      from!.value = year;
      from!.dispatchEvent(new Event('change', { bubbles: true }));
      await drawn(list);
    };

    await select('2011');
    expect(titles(list)).toEqual(['National Referral Mechanisms']);
    expect(button(list, 'Remove filter Year: from 2011')).toBeTruthy();

    await select('2010');
    expect(heading(list)).toBe('4 results');
  });

  it('show a range that reaches beyond the feed by the first and the last year there are', async () => {
    const list = await listed();

    list.collection.choose({ years: { from: 1990, to: 2030 } });
    await drawn(list);

    expect(all(one(list, '#years'), 'select').map(({ value }) => value)).toEqual(['2010', '2022']);
  });

  it('stand in the order the page asks for', async () => {
    const list = await listed('filters="places types"');

    expect(all(list, 'summary .name').map(words)).toEqual(['Place', 'Type']);
  });

  it('are not there where the page wants none', async () => {
    const list = await listed('filters=""');

    expect(all(list, 'guidance-filters')).toEqual([]);
    expect(all(list, '.open-filters')).toEqual([]);
  });

  it('keep the focus on what was chosen, and hand it to the group where that is gone', async () => {
    const types = [
      'guidance',
      'legislation',
      'standard',
      'tool',
      'news',
      'event',
      'infographic',
      'publication',
    ];
    const resources = types.flatMap((type, at) =>
      types.slice(at).map((_, copy) => aResource({ id: `${type}-${copy}`, types: [type, 'guidance'] })),
    );
    const list = await listed('', { feed: aFeed({ resources }) });
    list.collection.choose({ select: { types: ['infographic', 'publication'] } });
    await drawn(list);

    box(list, 'News').focus();
    await choose(list, 'News');
    expect(focused()).toBe(box(list, 'News'));
    expect([box(list, 'News').checked, box(list, 'Event').checked]).toEqual([true, false]);

    box(list, 'Infographic').focus();
    await choose(list, 'Infographic');
    expect(words(focused())).toBe('Type 2 chosen');
    expect(box(list, 'Publication').checked).toBe(true);
  });
});
