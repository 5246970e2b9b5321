import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.js';
import { messagesFor } from './messages-for.js';
import type { Texts } from './texts.js';

const [english] = LANGUAGES;

/** Every text of a language under its path. */
function textsByPath(texts: Texts): Map<string, string> {
  const groups = { words: texts.words, facets: texts.facets, sorts: texts.sorts, phrases: texts.phrases };
  return new Map(
    Object.entries({ ...groups, counts: texts.counts }).flatMap(([group, entries]) =>
      Object.entries(entries).map(([key, text]): [string, string] => [`${group}.${key}`, text]),
    ),
  );
}

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\d\}/g))].sort();
}

describe.each(LANGUAGES)('$locale', (texts) => {
  const paths = textsByPath(texts);

  it('says everything that English says, and nothing else', () => {
    expect([...paths.keys()].sort()).toEqual([...textsByPath(english).keys()].sort());
    expect([...paths].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('knows every plural category of the language, and has a form for as many as it needs', () => {
    const { pluralCategories } = new Intl.PluralRules(texts.locale).resolvedOptions();
    const declared = texts.plurals.split(' ');

    const byRule = texts.afterMillions === undefined ? [] : ['many'];
    expect([...declared, ...byRule].sort()).toEqual([...pluralCategories].sort());
    for (const [key, forms] of Object.entries(texts.counts)) {
      expect(forms.split('|').length, key).toBeLessThanOrEqual(declared.length);
    }
  });

  it('puts the same values into its texts as English does', () => {
    const differing = [...paths].filter(([path, text]) => {
      const mayTurnLabel = ['phrases.without', 'phrases.find', 'phrases.showAll'].includes(path);
      const wanted = new Set(placeholders(textsByPath(english).get(path) ?? ''));
      const found = new Set(text.split('|').flatMap(placeholders));
      return mayTurnLabel ? found.size === 0 : [...wanted].sort().join() !== [...found].sort().join();
    });

    expect(differing).toEqual([]);
  });

  it('writes numbers and years as the browser would, in every region', () => {
    const regions = [
      '',
      ...'AT AR AU BR CA CH CY DZ EG GB HK IN MA ME MX PT SG UA US ZA'
        .split(' ')
        .map((region) => `-${region}`),
    ];
    const differing = regions.flatMap((region) => {
      const { number, year, locale } = messagesFor(texts.locale + region);
      const numbers = new Intl.NumberFormat(locale);
      const years = new Intl.NumberFormat(locale, { useGrouping: false });
      const isSame = [0, 7, 48, 312, 999, 1000, 1048, 9999, 10_000, 1_234_567].every(
        (value) => number(value) === numbers.format(value),
      );
      return isSame && year('2004') === years.format(2004) ? [] : [locale];
    });

    expect(differing).toEqual([]);
  });

  it('names languages as the browser would', () => {
    const names = new Intl.DisplayNames(texts.locale, { type: 'language' });
    const { language } = messagesFor(texts.locale);
    const tags = [...LANGUAGES.map(({ locale }) => locale), 'sq', 'fr-CA'];

    expect(tags.map(language)).toEqual(tags.map((tag) => names.of(tag)));
  });

  it('ends its forms with the one that serves the categories left', () => {
    for (const [key, forms] of Object.entries(texts.counts)) {
      const [last, before] = forms.split('|').reverse();
      expect(last, key).not.toBe(before);
    }
  });

  it('leaves a number out only where the form says it in words', () => {
    const rules = new Intl.PluralRules(texts.locale);
    const many = [5, 21, 99, 102, 1000];
    for (const count of many) {
      expect(messagesFor(texts.locale).results(count), rules.select(count)).toContain(
        messagesFor(texts.locale).number(count),
      );
    }
  });

  it('keeps its own punctuation free of stray spaces and markup', () => {
    for (const [path, text] of paths) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/[<>&]| {2}/);
    }
  });
});

describe('English', () => {
  const messages = messagesFor('en');

  it('counts results', () => {
    expect([0, 1, 48, 100_000].map((count) => messages.results(count))).toEqual([
      '0 results',
      '1 result',
      '48 results',
      '100,000 results',
    ]);
  });

  it('announces a change in one sentence, or two where filters are in force', () => {
    expect(messages.announcement(48, ['Guidance or Legislation', 'Europe'])).toBe(
      '48 results. Filters: Guidance or Legislation, Europe.',
    );
    expect(messages.announcement(0, [])).toBe('No resources match.');
  });

  it('says what a download is, with what is known of it', () => {
    expect(messages.download('PDF', 'English')).toBe('Download PDF, English');
    expect(messages.download(undefined, undefined)).toBe('Download file');
  });

  it('writes sizes as a reader knows them', () => {
    expect([6_100_000, 2_000_000, 400_000, 61_234, 12].map((bytes) => messages.fileSize(bytes))).toEqual([
      '6.1 MB',
      '2.0 MB',
      '0.4 MB',
      '61 kB',
      '1 kB',
    ]);
  });

  it('writes a date as precisely as it is known', () => {
    expect(messages.date('2023-03-14')).toBe('14 March 2023');
    expect(messages.date('2023-03')).toBe('March 2023');
    expect(messages.date('2023')).toBe('2023');
    expect(messages.staleTitle('2025-03-02')).toBe('This list was last updated in March 2025');
  });

  it('writes a range of years that is open at either end', () => {
    expect(messages.yearRange(2020, 2023)).toBe('2020 to 2023');
    expect(messages.yearRange(2020)).toBe('from 2020');
    expect(messages.yearRange(undefined, 2023)).toBe('to 2023');
    expect(messages.yearRange(2020, 2020)).toBe('2020');
  });

  it('names the values of a filter in its labels', () => {
    expect(messages.find('publishers')).toBe('Find a publisher');
    expect(messages.showAll('types', 10)).toBe('Show all 10 types');
    expect(messages.without('places')).toBe('Without place');
  });

  it('says where the list is from and of which day', () => {
    expect(messages.origin(['A guidance library'], '2026-11-21')).toBe(
      'From A guidance library. Updated 21 November 2026.',
    );
    expect(messagesFor('ru').origin(['Библиотека'], '2023-03-14')).toBe(
      'Источник: Библиотека. Обновлено: 14 марта 2023 г.',
    );
  });

  it('shows no number on a button that would show nothing', () => {
    expect(messages.showResults(0)).toBe('No results');
    expect(messages.showResults(1)).toBe('Show 1 result');
  });
});

describe('plural forms', () => {
  it('follow Russian', () => {
    const { pages } = messagesFor('ru');

    expect([1, 2, 5, 11, 21, 112].map((count) => pages(count))).toEqual([
      '1 страница',
      '2 страницы',
      '5 страниц',
      '11 страниц',
      '21 страница',
      '112 страниц',
    ]);
  });

  it('follow Arabic, which has words for one and two', () => {
    const { moreLanguages } = messagesFor('ar');

    expect([1, 2, 5, 11].map((count) => moreLanguages(count))).toEqual([
      'لغة أخرى',
      'لغتان أخريان',
      '5 لغات أخرى',
      '11 لغة أخرى',
    ]);
  });

  it('follow French, where nothing is singular and a million takes a word more', () => {
    const { results } = messagesFor('fr');

    expect(results(0)).toBe('0 résultat');
    expect(results(1_000_000).replace(/\s/g, ' ')).toBe('1 000 000 de résultats');
  });
});

it('keeps French signs on the line of their word', () => {
  const french = LANGUAGES.find(({ locale }) => locale === 'fr')!;

  expect([...textsByPath(french).values()].filter((text) => / [:;?!»]|« /.test(text))).toEqual([]);
});

it('parts names in Latin letters by Latin commas, in Arabic too', () => {
  const { list } = messagesFor('ar');

  expect(list(['OSCE', 'ODIHR'])).toBe('OSCE, ODIHR');
  expect(list(['أوروبا', 'آسيا'])).toBe('أوروبا، آسيا');
});

describe('the choice of a language', () => {
  it('keeps a region, which decides how numbers are written', () => {
    expect(messagesFor('de-CH').locale).toBe('de-CH');
    expect(messagesFor('ar-EG').number(48)).toBe('٤٨');
  });

  it('leaves a region whose script the texts are not written in', () => {
    expect(messagesFor('zh-TW').locale).toBe('zh');
    expect(messagesFor('sr-Latn').locale).toBe('sr');
  });

  it('is English for a language that is not built in, and for a tag that is none', () => {
    expect(messagesFor('sw').locale).toBe('en');
    expect(messagesFor('not a tag').locale).toBe('en');
    expect(messagesFor('').locale).toBe('en');
  });

  it('gives the same messages for the same language, so elements can compare them', () => {
    expect(messagesFor('fr')).toBe(messagesFor('fr'));
  });

  it('runs from right to left in Arabic alone', () => {
    expect(
      LANGUAGES.filter(({ locale }) => messagesFor(locale).direction === 'rtl').map((t) => t.locale),
    ).toEqual(['ar']);
  });
});
