import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { all, drawn, one, words } from '../../../testing/page.js';
import { card, click } from '../../../testing/works.js';
import type { GuidanceDownloadEvent } from './guidance-card.events.js';

describe('the file slip', () => {
  const languages = ['en', 'ar', 'fr'];
  const three = aResource({
    editions: [
      anEdition({
        files: languages.map((language) => aFile({ language, url: `https://hub.example/${language}.pdf` })),
      }),
    ],
  });

  it('says exactly what a tap fetches', async () => {
    const shown = await card(three);

    expect(words(one(shown, '.get'))).toBe('Download PDF, English 1.2 MB, 128 pages');
    expect(one(shown, '.get').getAttribute('href')).toBe('https://hub.example/en.pdf');
  });

  it("offers the reader's language first", async () => {
    const shown = await card(three, { locale: 'ar' });

    expect(one(shown, '.get').getAttribute('href')).toBe('https://hub.example/ar.pdf');
  });

  it('leaves out what is not known of a file', async () => {
    const files = [{ url: 'https://hub.example/paper' }];
    const shown = await card(aResource({ editions: [anEdition({ files })] }));

    expect(words(one(shown, '.slip'))).toBe('Download file');
  });

  it('opens the other languages, each in its own script', async () => {
    const shown = await card(three);
    const more = one(shown, '.more');

    expect(words(more)).toBe('2 more languages');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    more.click();
    await drawn(shown);

    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(all(shown, '.other b').map(words)).toEqual(['العربية', 'Français']);
    expect(all(shown, '.other b').map(({ lang }) => lang)).toEqual(['ar', 'fr']);
    expect(one(shown, '.other').textContent).toContain('Download PDF, Arabic');
  });

  it('closes again when the card shows another work', async () => {
    const shown = await card(three);
    one(shown, '.more').click();
    shown.resource = { ...three, id: 'another' };
    await drawn(shown);

    expect(one(shown, '.more').getAttribute('aria-expanded')).toBe('false');
  });

  it('counts files where they are not one for each language', async () => {
    const files = [aFile(), aFile({ url: 'https://hub.example/factsheet.pdf', label: 'Factsheet' })];
    const shown = await card(aResource({ editions: [anEdition({ files })] }));

    expect(words(one(shown, '.more'))).toBe('1 more file');
  });

  it('tells the page of a download, which can prevent it', async () => {
    const shown = await card(three);
    const urls: (string | undefined)[] = [];
    shown.addEventListener('guidance-download', (event: GuidanceDownloadEvent) => {
      urls.push(event.file.url);
      event.preventDefault();
    });

    expect(click(one(shown, '.get'))).toBe(false);
    expect(urls).toEqual(['https://hub.example/en.pdf']);
  });

  it('leads to the source where no file has an address, and says what is there', async () => {
    const files = [{ language: 'en', label: 'Handbook' }];
    const shown = await card(
      aResource({
        url: 'https://www.respect.international/nrm',
        otherLanguages: true,
        editions: [anEdition({ files })],
      }),
    );

    expect(words(one(shown, '.slip'))).toBe(
      'Open at the source respect.international, English, other languages exist',
    );
    expect(one(shown, '.get').getAttribute('href')).toBe('https://www.respect.international/nrm');
  });

  it('has targets of 44 px and stays inside a card of 280 px', async () => {
    const shown = await card(three, { width: '280px' });

    expect(one(shown, '.more').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(one(shown, '.get').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    expect(one(shown, '.card').scrollWidth).toBeLessThanOrEqual(280);
    expect(words(one(shown, '.more'))).toBe('+2 languages');
  });
});
