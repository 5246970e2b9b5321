import { diffFeeds } from '@guidance-list/core';
import { expect, it } from 'vitest';
import { differencePage } from './difference-page.js';

const feed = (title: string) => ({ feed: { version: '1.0' }, resources: [{ id: 'a', title }] });

it('shows the words that differ struck before and underlined after, inside what both share', () => {
  const difference = diffFeeds(feed('A first handbook'), feed('A <second> handbook'));

  const page = differencePage(difference, ['old.json', '-']);

  expect(page).toContain('<title>Comparison: old.json → standard input</title>');
  expect(page).toContain('A <del>first</del> handbook');
  expect(page).toContain('A <ins>&lt;second&gt;</ins> handbook');
});

it('says so where nothing differs', () => {
  expect(differencePage(diffFeeds(feed('A'), feed('A')), ['a', 'b'])).toContain(
    'The two feeds say the same.',
  );
});
