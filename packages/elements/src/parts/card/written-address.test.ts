import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { emulated } from '../../../testing/emulated.js';
import { one, words } from '../../../testing/page.js';
import { card } from '../../../testing/works.js';

const ADDRESS =
  'https://publications.ministry-of-labour.government.example/wp-content/uploads/2020/05/handbook_2nd_edition.pdf?download=true&lang=en';

afterEach(() => emulated({}));

/** The link of a card whose file has that address. */
async function fileAt(url: string): Promise<HTMLElement> {
  const file = aFile({ url, bytes: undefined, pages: undefined });
  const shown = await card(aResource({ editions: [anEdition({ files: [file] })] }));
  shown.parentElement!.style.inlineSize = '240px';
  return one(shown, '.get');
}

/** The lines of a text as it stands on the page. */
function lines(text: Element): string[] {
  const letters = [...text.childNodes].filter((node) => node instanceof Text);
  const byHeight = new Map<number, string>();
  for (const node of letters) {
    for (let at = 0; at < node.length; at += 1) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { top } = range.getBoundingClientRect();
      byHeight.set(top, `${byHeight.get(top) ?? ''}${node.data[at]}`);
    }
  }
  return [...byHeight.values()];
}

describe('the address of a file', () => {
  it('is written out on paper alone', async () => {
    const link = await fileAt(ADDRESS);
    expect(words(link)).not.toContain('https');

    await emulated({ media: 'print' });

    expect(words(link)).toContain(ADDRESS);
  });

  it('breaks behind its marks, not inside its words', async () => {
    const link = await fileAt(ADDRESS);
    await emulated({ media: 'print' });

    const written = lines(one(link, '.address'));

    expect(written.length).toBeGreaterThan(4);
    expect(written.join('')).toBe(ADDRESS);
    expect(written.slice(0, -1).filter((line) => !/[/.?&=_-]$/.test(line))).toEqual([]);
  });

  it('breaks inside a word that is longer than its line, and stays on the paper', async () => {
    const link = await fileAt(`https://hub.example/${'handbook'.repeat(12)}.pdf`);
    await emulated({ media: 'print' });

    const { scrollWidth, clientWidth } = link.closest('.slip')!;

    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
  });

  it('reads from left to right in an Arabic list too', async () => {
    const link = await fileAt(ADDRESS);

    expect(getComputedStyle(one(link, '.address')).direction).toBe('ltr');
    expect(one(link, '.address').dir).toBe('ltr');
  });

  it('is not written where it is none that can be followed', async () => {
    const link = await fileAt('javascript:alert(1)');

    expect(one(link, '.address').textContent).toBe('');
  });
});
