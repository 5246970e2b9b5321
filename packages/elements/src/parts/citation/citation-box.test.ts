import { aResource } from '@guidance-list/core/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { all, drawn, focused, one, words } from '../../../testing/page.js';
import { opened } from '../../../testing/works.js';

const handbook = aResource({ title: 'Handbook, 2022' });

afterEach(() => vi.restoreAllMocks());

describe('the citation', () => {
  it('changes with its tabs, by mouse and by arrow keys', async () => {
    const shown = await opened(handbook);
    const [plain, ris, bibtex] = all(shown, '[role="tab"]');

    expect(words(one(shown, '.citation'))).toContain('Handbook, 2022');
    ris?.click();
    await drawn(shown);
    expect(words(one(shown, '.citation'))).toContain('TY - RPRT');

    ris?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await drawn(shown);
    expect(focused()).toBe(bibtex);
    expect(bibtex?.getAttribute('aria-selected')).toBe('true');
    expect(plain?.tabIndex).toBe(-1);
    expect(words(one(shown, '.citation'))).toContain('@techreport');
  });

  it('goes with the arrow keys as they point, from right to left too', async () => {
    const shown = await opened(handbook, { locale: 'ar' });
    shown.dir = 'rtl';
    const [plain] = all(shown, '[role="tab"]');

    plain?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    await drawn(shown);

    expect(words(focused())).toBe('RIS');
  });

  it('is copied, and says so', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const shown = await opened(handbook);

    one(shown, '.copy button').click();
    await vi.waitFor(() => expect(words(one(shown, '.copy [role="status"]'))).toBe('Copied'));

    expect(write.mock.calls[0]?.[0]).toContain('Handbook, 2022');
  });

  it('is selected where it cannot be copied, and says so', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    vi.spyOn(document, 'execCommand').mockReturnValue(false);
    const shown = await opened(handbook);

    one(shown, '.copy button').click();
    await vi.waitFor(() =>
      expect(words(one(shown, '.copy [role="status"]'))).toContain('The text is selected'),
    );
  });
});
