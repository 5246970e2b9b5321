import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { all, drawn, focused, one } from '../../../testing/page.js';
import { opened } from '../../../testing/works.js';
import type { GuidanceResource } from './guidance-resource.js';

const work = aResource({ editions: [anEdition({ files: [aFile()] })] });

/** Gives the page another width while something has the focus, and tells whether that can still be seen. */
async function turned(shown: GuidanceResource, width: string, target: HTMLElement): Promise<boolean> {
  target.focus();
  shown.parentElement!.style.inlineSize = width;
  await drawn(shown);
  return target.checkVisibility() && focused() === target;
}

describe('the facts beside a work', () => {
  it('are folded where there is little room, and whole where there is more', async () => {
    const shown = await opened(work, { width: '320px' });
    expect(one(shown, 'dl').checkVisibility()).toBe(false);

    shown.parentElement!.style.inlineSize = '1100px';

    expect(one(shown, 'dl').checkVisibility()).toBe(true);
    expect(one(shown, '.unfold').checkVisibility()).toBe(false);
  });

  it('keep the focus on their link when the page is made narrow, and fold once it has gone on', async () => {
    const shown = await opened(work, { width: '1100px' });
    const link = one(shown, '.at-source a');

    expect(await turned(shown, '320px', link)).toBe(true);

    all(shown, '.primary')[0]!.focus();
    expect(link.checkVisibility()).toBe(false);
  });

  it('keep the focus on the button that unfolds them when the page is made wide', async () => {
    const shown = await opened(work, { width: '320px' });
    const button = one(shown, '.unfold');

    expect(await turned(shown, '1100px', button)).toBe(true);

    all(shown, '.primary')[0]!.focus();
    expect(button.checkVisibility()).toBe(false);
  });
});
