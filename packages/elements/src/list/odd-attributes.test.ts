import { aResource } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import '../define/guidance-list.js';
import { all, drawn, one, show } from '../../testing/page.js';
import { heading, titles } from '../../testing/reading.js';
import type { GuidanceList } from './guidance-list.js';

const NO_NUMBERS = ['', 'abc', 'h3', '20px', '-3', '0', 'NaN'];

const resources = Array.from({ length: 30 }, (_, at) =>
  aResource({ id: `${at}`, title: `Work ${at}`, editions: [{ issued: `${1990 + at}`, files: [] }] }),
);

async function listWith(attributes: string): Promise<GuidanceList> {
  const list = one(show(`<guidance-list ${attributes}></guidance-list>`), 'guidance-list');
  list.feed = { version: '1.0', resources };
  await drawn(list);
  return list;
}

/** The levels of the count and of the first title. */
function levels(list: GuidanceList): string[] {
  const headings = all(list, 'guidance-results').flatMap((results) => all(results, 'h1, h2, h3, h4, h5, h6'));
  return headings.slice(0, 2).map(({ localName }) => localName);
}

describe('a list whose page gives', () => {
  it.each(NO_NUMBERS)('the heading level "%s" has that of a page which gives none', async (level) => {
    expect(levels(await listWith(`heading-level="${level}"`))).toEqual(['h2', 'h3']);
  });

  it.each([
    ['4', 'h4', 'h5'],
    ['6', 'h6', 'h6'],
    ['99', 'h6', 'h6'],
    ['1e999', 'h6', 'h6'],
  ])('the heading level "%s" has headings that there are', async (level, count, title) => {
    expect(levels(await listWith(`heading-level="${level}"`))).toEqual([count, title]);
  });

  it('no heading level any more goes back to that of one which never did', async () => {
    const list = await listWith('heading-level="4"');

    list.removeAttribute('heading-level');
    await drawn(list);

    expect(levels(list)).toEqual(['h2', 'h3']);
  });

  it('no usable heading level has the sections of a work below its title', async () => {
    const list = await listWith('heading-level="h3" short-list');

    list.collection.open('0');
    await drawn(list);

    const [title, ...sections] = all(one(list, 'guidance-resource'), 'h1, h2, h3, h4');
    expect(title!.localName).toBe('h2');
    expect(new Set(sections.map(({ localName }) => localName))).toEqual(new Set(['h3', 'h4']));
  });

  it('no usable heading level has the citations of the short list below its count', async () => {
    const list = await listWith('heading-level="h3" short-list');

    list.collection.shortList.toggle('0');
    list.collection.shortList.show(true);
    await drawn(list);

    const found = all(one(list, 'guidance-results'), 'h1, h2, h3');
    expect(found.map(({ localName }) => localName)).toEqual(['h2', 'h3', 'h3']);
  });

  it.each(NO_NUMBERS.concat('0.5'))('the page size "%s" shows twenty at first', async (size) => {
    const list = await listWith(`page-size="${size}"`);

    expect(titles(list)).toHaveLength(20);
  });

  it.each(['30', '1000000', '1e999'])('the page size "%s" shows all thirty', async (size) => {
    const list = await listWith(`page-size="${size}"`);

    expect(titles(list)).toHaveLength(30);
    expect(all(list, 'guidance-pager button')).toEqual([]);
  });

  it('a page size with a fraction shows whole works', async () => {
    expect(titles(await listWith('page-size="2.9"'))).toHaveLength(2);
  });

  it.each([...NO_NUMBERS.filter((year) => year !== '0'), '20200', '1e3', '2000.5'])(
    'the years "%s" sets no bound by them',
    async (year) => {
      expect(heading(await listWith(`from="${year}" to="${year}"`))).toBe('30 results');
    },
  );

  it('years has the works between them', async () => {
    expect(heading(await listWith('from="1995" to=" 1999 "'))).toBe('5 results');
  });
});
