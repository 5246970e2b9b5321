import { aFile, aResource, anEdition } from '@guidance-list/core/testing';
import { describe, expect, it } from 'vitest';
import { all, one, words } from '../../../testing/page.js';
import { card, title } from '../../../testing/works.js';

describe('a card', () => {
  it('says kind, title, facts and a sentence, in this order', async () => {
    const shown = await card(
      aResource({
        types: ['guidance', 'good-practice'],
        places: ['150', 'RS'],
        summary: 'How to set up a mechanism.',
      }),
    );

    expect(words(one(shown, '.entry'))).toBe(
      'Guidance, Good practice National referral mechanisms: a practical handbook ' +
        'OSCE, ODIHR 2004, first edition Europe, Serbia How to set up a mechanism.',
    );
  });

  it('has the title as a heading of the level that the page asks for, with the link as its only content', async () => {
    const shown = await card(aResource(), { headingLevel: 5 });

    const heading = one(shown, 'h5');
    expect(words(heading)).toBe(words(title(shown)));
    expect(title(shown).getAttribute('href')).toBe('https://hub.example/handbook');
    expect(title(shown).getAttribute('rel')).toBe('noopener noreferrer');
    expect(title(shown).getAttribute('referrerpolicy')).toBe('no-referrer');
  });

  it('says that the year is not stated, and leaves other gaps out', async () => {
    const { id } = aResource();
    const shown = await card({ id, title: 'A handbook', places: ['RS'] });

    expect(words(one(shown, '.facts'))).toBe('Year not stated Serbia');
    expect(all(shown, '.types')).toEqual([]);
    expect(all(shown, '.slip')).toEqual([]);
  });

  it('never cuts a word of a long summary', async () => {
    const summary = 'Extraordinarily long considerations '.repeat(12);
    const shown = await card(aResource({ summary }));

    const cut = words(one(shown, '.summary'));
    expect(cut).toMatch(/(?:considerations|long|Extraordinarily)…$/);
    expect(cut.length).toBeLessThanOrEqual(160);
  });

  it("shows the reader's own language where the work is translated, and says which language it is", async () => {
    const translations = { fr: { title: 'Mécanismes nationaux', summary: 'Un guide.' } };
    const shown = await card(aResource({ translations }), { locale: 'fr-CH' });

    expect(words(title(shown))).toBe('Mécanismes nationaux');
    expect(title(shown).querySelector('[lang]')?.getAttribute('lang')).toBe('fr');
    expect(words(one(shown, '.facts'))).toContain('Europe');
  });

  it("starts an Arabic title at the card's edge, in its own direction", async () => {
    const shown = await card(aResource({ title: 'الآليات الوطنية للإحالة', language: 'ar' }));

    const text = title(shown).querySelector('bdi')!;
    expect(getComputedStyle(text).direction).toBe('rtl');
    expect(text.lang).toBe('ar');
    expect(title(shown).getBoundingClientRect().left).toBeCloseTo(
      one(shown, '.types').getBoundingClientRect().left,
      0,
    );
  });

  it("says in which language the feed's words are, beside those of the reader", async () => {
    const shown = await card(aResource({ language: 'sr' }), { locale: 'fr' });

    const parts = [...one(shown, '.parts').querySelectorAll('bdi')];
    expect(parts.map((part) => [words(part), part.lang])).toEqual([
      ['OSCE, ODIHR', 'sr'],
      ['2004, first edition', 'sr'],
      ['Europe', ''],
    ]);
  });

  it('shows no dot at the start or the end of a line, however the facts wrap', async () => {
    const shown = await card(aResource({ publishers: ['Council of Europe'], places: ['150', '142'] }), {
      width: '320px',
    });

    const line = one(shown, '.facts');
    const facts = line.getBoundingClientRect();
    expect(getComputedStyle(line).overflowX).toBe('clip');
    for (const part of one(shown, '.parts').children) {
      const { left } = part.getBoundingClientRect();
      const dot = left + Number.parseFloat(getComputedStyle(part, '::before').insetInlineStart || '0');
      const startsLine = left < facts.left;
      expect(startsLine ? dot < facts.left : true).toBe(true);
    }
  });
});

describe('layouts', () => {
  it('list puts the kind into the line of facts', async () => {
    const shown = await card(aResource(), { layout: 'list' });

    expect(words(one(shown, '.facts'))).toBe('Guidance OSCE, ODIHR 2004, first edition Europe');
  });

  it('compact is a title and one line, with a word on newer editions', async () => {
    const first = aResource({ supersededBy: 'second' });
    const second = aResource({ id: 'second', editions: [anEdition({ issued: '2022' })] });
    const shown = await card(first, { layout: 'compact', others: [first, second] });

    expect(words(one(shown, '.line'))).toBe('2004 OSCE, ODIHR PDF, English A newer edition exists');
  });
});

it('draws nothing of markup that a feed may hold', async () => {
  const shown = await card(aResource({ title: '<img src=x onerror=alert(1)>', summary: '<b>bold</b>' }));

  expect(words(title(shown))).toBe('<img src=x onerror=alert(1)>');
  expect(all(shown, 'img')).toEqual([]);
  expect(words(one(shown, '.summary'))).toBe('<b>bold</b>');
});

it('makes no link of an address that could run a script, whoever hands it over', async () => {
  const url = 'javascript:alert(1)';
  const shown = await card(aResource({ url, editions: [anEdition({ files: [aFile({ url })] })] }));

  expect(all(shown, '[href]')).toEqual([]);
});
