import type { Resource } from '@guidance-list/core';
import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { all, drawn, focused, one, words } from '../../../testing/page.js';
import { opened } from '../../../testing/works.js';
import type { GuidanceResource } from './guidance-resource.js';

const first = aResource({ id: 'first', supersededBy: 'second', title: 'Handbook, 2004' });
const second = aResource({
  id: 'second',
  title: 'Handbook, 2022',
  supersedes: 'first',
  editions: [
    anEdition({
      label: 'Second edition',
      issued: '2022',
      files: [aFile({ language: 'fr' }), aFile({ language: 'ar' }), aFile()],
    }),
  ],
});

function facts(shown: GuidanceResource): Record<string, string> {
  const names = all(shown, 'dt').map(words);
  const values = all(shown, 'dd').map(words);
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? '']));
}

describe('an opened work', () => {
  it('has its title as heading, sections one level below, editions below those', async () => {
    const shown = await opened(second, { headingLevel: 2, others: [first] });

    expect(words(one(shown, 'h2'))).toBe('Handbook, 2022');
    expect(all(shown, 'h3').map(words)).toEqual(['Facts', 'Editions and files', 'Cite this resource']);
    expect(all(shown, 'h4').map(words)).toEqual(['Second edition, 2022', 'First edition, 2004']);
  });

  it('gives the focus to its title', async () => {
    const shown = await opened(second);

    await shown.focusTitle();

    expect(words(focused())).toBe('Handbook, 2022');
  });

  it('lets the reader go back', async () => {
    const shown = await opened(second);
    let heard = 0;
    document.addEventListener('guidance-back', () => (heard += 1), { once: true });

    one(shown, '.back').click();

    expect(words(one(shown, '.back'))).toBe('Back to 48 results');
    expect(heard).toBe(1);
  });

  it('has no way back where there is nothing to go back to', async () => {
    const shown = await opened(second, { backLabel: undefined });

    expect(all(shown, '.back')).toEqual([]);
  });

  it('shows the body as paragraphs and lists, without repeating the summary', async () => {
    const shown = await opened(
      aResource({
        summary: 'What it is.',
        body: 'What it is.\n\nIt holds:\n• forms\n• standards\n\nThe end.',
      }),
    );

    expect(all(shown, '.body p').map(words)).toEqual(['It holds:', 'The end.']);
    expect(all(shown, '.body li').map(words)).toEqual(['forms', 'standards']);
    expect(words(one(shown, '.lead'))).toBe('What it is.');
  });

  it('warns of content that may distress before anything else is read', async () => {
    const shown = await opened(aResource({ contentNote: 'Describes violence.' }));

    expect(words(one(shown, '.head .content-note'))).toBe('Describes violence.');
  });
});

describe('facts', () => {
  it('are said not to be stated where the record is silent', async () => {
    const shown = await opened({ id: 'bare', title: 'A bare record' });

    expect(facts(shown)).toEqual({
      Type: 'Not stated',
      'Published by': 'Not stated',
      Year: 'Not stated',
      Place: 'Not stated',
      Languages: 'Not stated',
      Rights: 'Not stated',
      'Added to the library': 'Not stated',
    });
  });

  it('begin the languages with a capital, in any language, also where only others are known to exist', async () => {
    const bare = { ...second, editions: [], otherLanguages: true };
    const english = await opened(bare);
    const russian = await opened(bare, { locale: 'ru' });

    expect(facts(english).Languages).toBe('Other languages exist');
    expect(facts(russian)['Языки']).toBe('Есть и на других языках');
  });

  it("name languages with the reader's first, and that others exist", async () => {
    const shown = await opened({ ...second, otherLanguages: true });

    expect(facts(shown).Languages).toBe('English, French, Arabic, other languages exist');
    expect(facts(shown)['Added to the library']).toBe('14 March 2023');
  });

  it("are named in the feed's own terms", async () => {
    const terms = { audiences: { police: { en: 'Police officers' } } };
    const shown = await opened(aResource({ audiences: ['police'], jurisdiction: 'Serbia' }), { terms });

    expect(facts(shown)).toMatchObject({ For: 'Police officers', Jurisdiction: 'Serbia' });
  });

  it('close into one row on a narrow page, and open there', async () => {
    const shown = await opened(second, { width: '360px' });
    const unfold = one(shown, '.unfold');

    expect(one(shown, 'dl').checkVisibility()).toBe(false);
    unfold.click();
    await drawn(shown);

    expect(one(shown, 'dl').checkVisibility()).toBe(true);
    expect(unfold.getAttribute('aria-expanded')).toBe('true');
  });
});

describe('editions', () => {
  it('stand newest first, the newest marked, the older one with a notice', async () => {
    const shown = await opened(first, { others: [second] });
    const boxes = all(shown, '.edition').map(words);

    expect(boxes[0]).toContain('Second edition, 2022 Newest edition');
    expect(boxes[1]).toContain('First edition, 2004');
    expect(boxes[1]).toContain('A newer edition exists: Second edition, 2022');
    expect(words(one(shown, '.head .notice'))).toBe('A newer edition exists: Second edition, 2022');
  });

  it('is not called the newest where it is the only one', async () => {
    const shown = await opened(aResource());

    expect(all(shown, '.newest')).toEqual([]);
  });

  it("list the reader's language first, then as the source does", async () => {
    const shown = await opened(second);

    expect(all(shown, 'tbody th').map(words)).toEqual(['English', 'Français French', 'العربية Arabic']);
  });

  it('say what is not stated of a file', async () => {
    const files = [{ url: 'https://hub.example/a.pdf', language: 'uk' }];
    const shown = await opened(aResource({ editions: [anEdition({ files })] }));

    expect(words(one(shown, 'tbody tr'))).toContain(
      'Українська Ukrainian PDF Not stated Not stated Download',
    );
    expect(one(shown, 'tbody a').textContent).toContain('Download PDF, Ukrainian');
  });

  it('lead to the source for a file without address, and for one that is gone', async () => {
    const files = [{ label: 'Handbook' }, aFile({ linkStatus: 'dead' })];
    const shown = await opened(aResource({ editions: [anEdition({ files })] }));

    const links = all(shown, 'tbody a');
    expect(links.map(words)).toEqual(['See it at hub.example', 'See it at hub.example']);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://hub.example/handbook',
      'https://hub.example/handbook',
    ]);
    expect(words(one(shown, '.fetch-first'))).toBe('Open at the source hub.example, 2 files, English');
  });

  it('name their files once, with one way to them, where nothing else is known', async () => {
    const work = aResource();
    const files = [{ label: 'Factsheet' }, { label: work.title, language: 'en' }, { language: 'fr' }];
    const shown = await opened({ ...work, editions: [anEdition({ files })] });

    expect(all(shown, '.names li').map(words)).toEqual(['English', 'Factsheet', 'Français French']);
    expect(all(shown, '.edition a').map(words)).toEqual(['See it at hub.example']);
    expect(all(shown, 'table')).toEqual([]);
  });

  it('fit a page of 320 px', async () => {
    const shown = await opened(second, { width: '320px', others: [first] });

    expect(one(shown, 'article').scrollWidth).toBeLessThanOrEqual(320);
    expect(words(one(shown, 'tbody tr'))).toContain('128 pages');
  });
});

describe('related works', () => {
  it('say why they are related, and open', async () => {
    const topical = (id: string): Resource => aResource({ id, title: `Work ${id}`, topics: ['referral'] });
    const { id } = second;
    const work = { ...second, topics: ['referral'] };
    const named = aResource({ id: 'named', title: 'Named' });
    const shown = await opened({ ...work, related: ['named'] }, { others: [topical('other'), named] });
    const openedIds: string[] = [];
    shown.addEventListener('guidance-open', (event) => {
      openedIds.push(event.resource.id);
      event.preventDefault();
    });

    expect(all(shown, '.related li').map(words)).toEqual([
      'Named 2004 Named by the source',
      'Work other 2004 Same subject: Referral',
    ]);
    one(shown, '.related a').click();
    expect(openedIds).toEqual(['named']);
    expect(id).toBe('second');
  });
});
