import { describe, expect, it } from 'vitest';
import type { CatalogueOptions } from './catalogue.js';
import type { Query } from '../query/query.js';
import type { Resource } from '../resource/resource.js';
import { foldedWords } from '../text/words.js';
import { aFile, aResource, anEdition } from '../testing/builders.js';
import { buildCatalogue } from './build-catalogue.js';

/** Ids found, best first, in a collection of works given by what matters of them. */
function found(
  text: string,
  works: Record<string, Partial<Resource>>,
  more: Omit<Query, 'stemming'> & Omit<CatalogueOptions, 'stemming'> = {},
): string[] {
  const resources = Object.entries(works).map(([id, work]): Resource => ({ id, title: 'Untitled', ...work }));
  return buildCatalogue(resources, more)
    .query({ text, ...more })
    .resources.map(({ id }) => id);
}

describe('a text', () => {
  const works = {
    a: { title: 'Forced labour in supply chains', body: 'Child protection' },
    b: { title: 'Forced marriage', summary: 'Labor is not its theme' },
    c: { title: 'Child labour' },
  };

  it('finds works that have every word, each in any field', () => {
    expect(found('labour child ', works)).toEqual(['c', 'a']);
  });

  it('finds phrases as they stand, and never across two fields', () => {
    expect(found('"forced labour"', works)).toEqual(['a']);
    expect(found('"chains child"', works)).toEqual([]);
  });

  it('leaves out what a minus stands before', () => {
    expect(found('labour -forced', works)).toEqual(['c']);
    expect(found('-"forced labour"', works)).toEqual(['b', 'c']);
  });

  it('finds both spellings, but leaves out only the one that is typed', () => {
    expect(found('labor forced ', works)).toEqual(['a', 'b']);
    expect(found('forced -labor', works)).toEqual(['a']);
  });

  it('finds names of types, topics and places in the feed’s language, not their ids', () => {
    const named = { a: { types: ['good-practice'], topics: ['nrm'], places: ['RS', '150'] } };
    const french = { language: 'fr', terms: { topics: { nrm: { fr: 'Orientation' } } } };

    expect(found('bonnes pratiques orientation serbie europe', named, french)).toEqual(['a']);
    expect(found('nrm ', named, french)).toEqual([]);
    expect(found('150 ', named)).toEqual([]);
  });

  it('finds translations, authors, publishers and labels of editions and files', () => {
    const work = {
      translations: { ar: { title: 'حماية الأطفال' } },
      authors: ['Ana Petrova'],
      publishers: ['OSCE'],
      editions: [
        anEdition({ label: 'Second edition', publishers: ['ODIHR'], files: [aFile({ label: 'Factsheet' })] }),
      ],
    };

    expect(found('الاطفال petrova osce odihr second factsheet', { a: work })).toEqual(['a']);
  });
});

describe('the last word', () => {
  const works = { a: { title: 'Referral' }, b: { title: 'Refer' } };

  it('finds words that begin with it, after those that are it', () => {
    expect(found('refer', works)).toEqual(['b', 'a']);
    expect(found('r', works)).toEqual(['a', 'b']);
  });

  it('finds only itself once it is closed', () => {
    expect(found('refer ', works)).toEqual(['b']);
  });
});

it.each(['人身売買対策', 'การค้ามนุษย์', 'ការជួញដូរមនុស្ស', 'လူကုန်ကူးမှုတိုက်ဖျက်ရေး', '打击人口贩运'])(
  'finds each word of a text without spaces: %s',
  (title) => {
    const words = foldedWords(title);

    expect(words.length).toBeGreaterThan(1);
    for (const word of words) expect([word, found(`${word} `, { a: { title } })]).toEqual([word, ['a']]);
  },
);

describe('a word with a typo', () => {
  const works = { a: { title: 'Trafficking report' }, b: { title: 'Child' } };

  it.each(['traficking', 'trafficcking', 'trafifcking', 'drafficking'])(
    'is found when nothing has it: %s',
    (word) => {
      expect(found(word, works)).toEqual(['a']);
    },
  );

  it('may be as short as five letters', () => {
    expect(found('chidl ', works)).toEqual(['b']);
  });

  it('of fewer than five letters is not tried', () => {
    expect(found('chil ', works)).toEqual([]);
  });

  it('is not tried where any work has the word', () => {
    expect(found('child', { a: { title: 'Chills' }, b: { title: 'Child' }, c: { title: 'Chilld' } })).toEqual(
      ['b'],
    );
  });

  it('is tried where only works outside the scope have the word', () => {
    const scoped = { a: { title: 'Reports', types: ['tool'] }, b: { title: 'Report', types: ['news'] } };

    expect(found('report ', scoped, { scope: { select: { types: ['tool'] } } })).toEqual(['a']);
    expect(found('report ', scoped)).toEqual(['b']);
  });

  it('is told once, however often it is typed', () => {
    const chills = [aResource({ title: 'Chills' })];

    expect(buildCatalogue(chills).query({ text: 'chils chils' }).typos).toEqual(['chils']);
  });

  it('does not leave works out', () => {
    expect(found('-traficking', works)).toEqual(['a', 'b']);
  });
});

describe('ranking', () => {
  it('puts titles before names, names before summaries, summaries before bodies', () => {
    const works = {
      body: { body: 'Referral, referral, referral' },
      names: { publishers: ['Referral'] },
      summary: { summary: 'Referral' },
      title: { title: 'On the matter of referral and of much else that goes with it' },
    };

    expect(found('referral ', works)).toEqual(['title', 'names', 'summary', 'body']);
  });

  it('does so where fields are equally long, too', () => {
    const filler = { title: 'One', publishers: ['One'], summary: 'One', body: 'One' };
    // Works found equally well stand in order of id, so here that is the wrong one.
    const works = {
      a: { ...filler, body: 'Referral' },
      b: { ...filler, summary: 'Referral' },
      c: { ...filler, publishers: ['Referral'] },
      d: { ...filler, title: 'Referral' },
    };

    expect(found('referral ', works)).toEqual(['d', 'c', 'b', 'a']);
  });

  it('puts the shortest title first, wherever it comes among many', () => {
    const many = Array.from({ length: 30 }, (_, at): [string, Partial<Resource>] => [
      `work ${at}`,
      { title: 'Referral today' },
    ]);
    const works = { ...Object.fromEntries(many), 'work last': { title: 'Referral' } };

    expect(found('referral ', works, { pageSize: 3 })[0]).toBe('work last');
  });

  it('puts what is found as typed before what only begins so, wherever that stands', () => {
    const works = {
      a: { title: 'Referrals' },
      b: { title: 'One', body: 'One word among many: referral' },
      c: { title: 'Referrals and referrals' },
    };

    expect(found('referral', works)).toEqual(['b', 'c', 'a']);
    expect(found('referral', works, { pageSize: 1 })).toEqual(['b']);
    expect(found('referral', works, { pageSize: 1, page: 2 })).toEqual(['c']);
  });

  it('counts a word that is found by several of its forms once, and more than by one', () => {
    const works = {
      a: { title: 'Labour law', summary: 'x x' },
      b: { title: 'Labour and labor', summary: 'x x' },
      c: { title: 'Labour, labour', summary: 'x x' },
    };

    expect(found('labour ', works)).toEqual(['c', 'b', 'a']);
  });

  it('puts the newer of equal works first, undated ones last, then goes by id', () => {
    const issued = (year: string) => ({ title: 'Report', editions: [{ issued: year }] });

    expect(
      found('report ', { a: { title: 'Report' }, b: issued('2004'), c: issued('2022'), d: issued('2004') }),
    ).toEqual(['c', 'b', 'd', 'a']);
  });

  it('gives way to a sort that is asked for', () => {
    expect(found('report', { b: { title: 'A report' }, a: { title: 'Report' } }, { sort: 'title' })).toEqual([
      'b',
      'a',
    ]);
  });
});

it('counts a word in its other spelling once, also where that goes on from what is typed', () => {
  const works = {
    a: { title: 'Return program', editions: [anEdition({ issued: '2020' })] },
    b: { title: 'Return programme', editions: [anEdition({ issued: '2010' })] },
  };

  expect(found('program', works)).toEqual(['a', 'b']);
});
