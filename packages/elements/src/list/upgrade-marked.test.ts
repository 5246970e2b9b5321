import { expect, it, vi } from 'vitest';
import '../define/guidance-list.js';
import { library } from '../../testing/library.js';
import { heading } from '../../testing/reading.js';
import { all, drawn, feedAddress, one, show } from '../../testing/page.js';
import { upgradeMarked } from './upgrade-marked.js';

it('makes a list of a marked div, and of what stands in it the fallback', async () => {
  const page = show(
    `<div data-guidance-list data-src="${feedAddress(library)}" data-types="guidance" data-page-size="1" class="wide"><a href="/x">Library</a></div>`,
  );

  upgradeMarked(page);
  upgradeMarked(page);

  const list = one(page, 'guidance-list');
  expect(all(page, 'guidance-list')).toEqual([list]);
  expect(list.querySelector('a')?.textContent).toBe('Library');
  expect(list.pageSize).toBe(1);
  await vi.waitFor(() => expect(list.collection.phase).toBe('ready'));
  await drawn(page);
  expect(heading(page)).toBe('2 results');
  expect(one(page, 'div.wide').firstElementChild).toBe(list);
});
