import { aFeed } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import '../define/guidance-list.js';
import { library, listed } from '../../testing/library.js';
import { button, choose } from '../../testing/reading.js';
import { drawn } from '../../testing/page.js';
import { violations } from '../../testing/violations.js';

afterEach(() => {
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'en';
  document.documentElement.removeAttribute('dir');
});

function dress(sight: string): void {
  const root = document.documentElement;
  root.lang = sight === 'Arabic' ? 'ar' : 'en';
  root.dir = sight === 'Arabic' ? 'rtl' : 'ltr';
  root.style.colorScheme = sight === 'dark' ? 'dark' : 'light';
  root.style.background = sight === 'dark' ? '#10191d' : '#fff';
  document.title = 'A page';
}

describe.each(['light', 'dark', 'Arabic'])('axe finds nothing, %s', (sight) => {
  it.each(['1100px', '760px', '320px'])('in a list of %s with filters in force', async (width) => {
    dress(sight);
    const list = await listed('page-size="2"', { width });
    list.collection.choose({ select: { types: ['guidance', 'legislation'], places: ['150'] } });
    await drawn(list);

    expect(await violations(document.body)).toEqual([]);
  });

  it('where nothing matches', async () => {
    dress(sight);
    const list = await listed();
    list.collection.choose({ text: 'xylophone', select: { types: ['guidance'] } });
    await drawn(list);

    expect(await violations(document.body)).toEqual([]);
  });

  it('where the feed failed, and where it is empty', async () => {
    dress(sight);
    await listed('', { feed: 'nothing' });
    expect(await violations(document.body)).toEqual([]);

    await listed('', { feed: aFeed({ resources: [] }) });
    expect(await violations(document.body)).toEqual([]);
  });
});

it('axe finds nothing in the filter panel of a narrow list', async () => {
  dress('light');
  const list = await listed('', { width: '320px' });
  button(list, 'Filters').click();
  await drawn(list);
  await choose(list, 'Guidance');

  expect(await violations(document.body)).toEqual([]);
});

it('axe finds nothing on a page with two lists', async () => {
  dress('light');
  const list = await listed('page-size="2"');
  const second = document.createElement('guidance-list');
  second.feed = library;
  second.headingLevel = 3;
  list.after(second);
  await drawn(document.body);

  expect(await violations(document.body)).toEqual([]);
});
