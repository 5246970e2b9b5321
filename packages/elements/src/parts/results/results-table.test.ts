import { describe, expect, it, vi } from 'vitest';
import '../../define/guidance-list.js';
import { listed } from '../../../testing/library.js';
import { button, titles } from '../../../testing/reading.js';
import { all, drawn, focused, one, words } from '../../../testing/page.js';
import { violations } from '../../../testing/violations.js';

function headOf(list: Element, name: string): HTMLElement {
  return all(list, 'thead th').find((head) => words(head) === name) ?? (list as HTMLElement);
}

describe('the works as a table', () => {
  it('name what each column holds, and say what is not stated', async () => {
    const list = await listed('layout="table"');

    expect(all(list, 'thead th').map(words)).toEqual([
      'Title',
      'Type',
      'Place',
      'Year',
      'Publisher',
      'Download',
    ]);
    expect(words(one(list, 'caption'))).toBe('4 results');
    const last = all(list, 'tbody tr').at(-1)!;
    expect(all(last, 'td').map(words).slice(0, 3)).toEqual(['Standard', 'Not stated', 'Not stated']);
  });

  it('say before a tap what it will fetch', async () => {
    const list = await listed('layout="table"');

    expect(words(one(list, 'tbody .file'))).toBe('PDF : Download PDF, English');
  });

  it('are put in order by the heads of their columns', async () => {
    const list = await listed('layout="table"');
    expect(headOf(list, 'Year').ariaSort).toBe('descending');

    button(list, 'Year').click();
    await drawn(list);
    expect(headOf(list, 'Year').ariaSort).toBe('ascending');
    expect(titles(list)[0]).toBe('Victims in Serbia');

    button(list, 'Title').click();
    await drawn(list);
    expect([headOf(list, 'Title').ariaSort, headOf(list, 'Year').ariaSort]).toEqual(['ascending', null]);
    expect(titles(list)[0]).toBe('A law of Italy');
  });

  it('leave the focus to the count where they give way to cards, and leave it alone elsewhere', async () => {
    const list = await listed('layout="table" filters=""', { width: '900px' });
    const turned = async (width: string, sign: string): Promise<void> => {
      list.parentElement!.style.inlineSize = width;
      await vi.waitFor(() => expect(all(list, sign)).not.toEqual([]));
    };

    all(list, '.title.open')[1]!.focus();
    await turned('360px', 'guidance-card');
    await vi.waitFor(() => expect(words(focused())).toBe('4 results'));

    one(one(list, 'guidance-results'), 'select').focus();
    await turned('900px', 'table');
    await drawn(list);
    expect(focused()!.localName).toBe('select');
  });

  it('open like any other, and "Show more" moves the focus to the first new title', async () => {
    const list = await listed('layout="table" page-size="3"');

    button(list, 'Show 1 more').click();
    await vi.waitFor(() => expect(words(focused())).toBe('A standard for employers'));
    all(list, '.title.open')[1]!.click();
    await vi.waitFor(() => expect(one(list, 'article').checkVisibility()).toBe(true));
    button(list, 'Back to 4 results').click();
    await vi.waitFor(() => expect(words(focused())).toBe('Victims in Serbia'));
  });

  it('stand as two lines each where there is no room for a table', async () => {
    const list = await listed('layout="table"', { width: '800px' });

    expect(all(list, 'table')).toEqual([]);
    expect(titles(list)).toHaveLength(4);
  });

  it('hold no barrier that axe can find', async () => {
    document.title = 'A page';
    await listed('layout="table"');

    expect(await violations(document.body)).toEqual([]);
  });
});
