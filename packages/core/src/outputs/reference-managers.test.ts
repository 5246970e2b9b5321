import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Resource } from '../resource/resource.js';
import { aFile, anEdition, aResource } from '../testing/builders.js';
import { citation } from './citation.js';
import { citationList } from './citation-list.js';
import { cslItem } from './csl-item.js';

const FILES = ['ris', 'bibtex'] as const;

const SIGNS = ['{', '}', '\\', '%', '\n', '\r', '\t', ',', '=', '@', '"', '#', '~', ' ', '-', ':'];

function readBack(text: string): readonly Readonly<Record<string, unknown>>[] {
  return new Cite(text).data;
}

const handbook = aResource({
  editions: [anEdition({ label: 'Second edition', issued: '2022-05-17' })],
});

describe.each(FILES)('a reference manager that reads %s', (style) => {
  it('has the facts of a report', () => {
    expect(readBack(citation(handbook, style))[0]).toMatchObject({
      type: 'report',
      title: 'National referral mechanisms: a practical handbook',
      publisher: 'OSCE; ODIHR',
      issued: { 'date-parts': [[2022, 5, 17]] },
      edition: 'Second edition',
      language: 'en',
      URL: 'https://hub.example/handbook',
    });
  });

  it.each([
    ['2004', [2004]],
    ['2004-05', [2004, 5]],
    ['2004-05-17', [2004, 5, 17]],
  ])('dates a work as precisely as its source, %s', (issued, parts) => {
    const work = aResource({ editions: [anEdition({ issued })] });

    expect(readBack(citation(work, style))[0]?.issued).toEqual({ 'date-parts': [parts] });
  });

  it.each([
    'Руководство по защите пострадавших',
    'دليل عملي: الإحالة الوطنية',
    '人口贩运问题手册',
    'Straße, élève, łódź',
    '100 % of {costs} & $fees, #1_a ~b ^c \\d "e" @f',
  ])('has a title as it stands: %s', (title) => {
    expect(readBack(citation(aResource({ title }), style))[0]?.title).toBe(title);
  });

  it('has organisations whole, also one with "and" in its name', () => {
    const publishers = ['Home Office', 'Ministry of Health and Care', 'Savez za ženska prava'];
    const [work] = readBack(citation(aResource({ editions: [anEdition({ publishers })] }), style));
    const names = (work?.author as Record<string, string>[]).map(
      ({ family, literal, given }) => literal ?? [given, family].filter(Boolean).join(' '),
    );

    expect(names).toEqual(publishers);
  });

  it('takes a person apart where the source does', () => {
    const [work] = readBack(citation(aResource({ authors: ['Petrova, Ana'] }), style));

    expect(work?.author).toEqual([{ family: 'Petrova', given: 'Ana' }]);
  });

  it('reads as many works as were written, whatever is in their texts', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(...SIGNS, 'ER  - ', 'TY  - ', '\u2028', 'a', 'й'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 5 }), (texts) => {
        const works = texts.map(([title, name, label], at): Resource => ({
          id: String(at),
          title: `Work ${at} ${title}`,
          authors: [`Name ${name}`],
          editions: [{ label: `Edition ${label}`, issued: '2004', publishers: [`Publisher ${name}`] }],
        }));

        const read = readBack(citationList(works, style));

        expect(read.map(({ title }) => String(title).slice(0, 6))).toEqual(
          works.map((_, at) => `Work ${at}`),
        );
        expect(read.map(({ issued }) => issued)).toEqual(works.map(() => ({ 'date-parts': [[2004]] })));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a list of citations', () => {
  it('gives every BibTeX entry a key of its own', () => {
    const titles = ['Handbook', 'Handbook', 'Handbook A', '手册', '手册', 'Handbook'];
    const works = titles.map((title, at) => aResource({ id: String(at), title }));

    const keys = [...citationList(works, 'bibtex').matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key);

    expect(keys).toEqual([
      'handbook2004',
      'handbook2004a',
      'handbook2004b',
      'work2004',
      'work2004a',
      'handbook2004c',
    ]);
  });

  it('is a line a work to read', () => {
    expect(citationList([aResource(), aResource()], 'plain').trimEnd().split('\n')).toHaveLength(2);
  });

  it.each([
    ['ris', /^TY {2}- (STAT|STAND|RPRT)/gm],
    ['bibtex', /^@(misc|techreport)/gm],
  ] as const)('says in %s what kind of work each is', (style, kinds) => {
    const works = [['legislation'], ['standard'], ['guidance'], []].map((types) => aResource({ types }));
    const found = [...citationList(works, style).matchAll(kinds)].map(([, kind]) => kind);

    expect(found).toEqual(
      style === 'ris' ? ['STAT', 'STAND', 'RPRT', 'RPRT'] : ['misc', 'misc', 'techreport', 'techreport'],
    );
  });
});

describe('an item of CSL-JSON', () => {
  it('says all that is known of a report', () => {
    expect(cslItem(handbook)).toEqual({
      id: 'hub.example/handbook',
      type: 'report',
      title: 'National referral mechanisms: a practical handbook',
      author: [{ literal: 'OSCE' }, { literal: 'ODIHR' }],
      publisher: 'OSCE; ODIHR',
      issued: { 'date-parts': [[2022, 5, 17]] },
      edition: 'Second edition',
      language: 'en',
      URL: 'https://hub.example/handbook',
      abstract: 'How to set up, run and monitor a structure that identifies and supports trafficked people.',
    });
  });

  it('of a law has its jurisdiction, and the day it was adopted where no edition is dated', () => {
    const law = {
      id: 'a',
      title: 'An act',
      types: ['legislation'],
      adopted: '2015-03',
      jurisdiction: 'Serbia',
    };

    expect(cslItem(law)).toEqual({
      id: 'a',
      type: 'legislation',
      title: 'An act',
      issued: { 'date-parts': [[2015, 3]] },
      jurisdiction: 'Serbia',
    });
  });

  it('is what a citation processor takes', () => {
    const [read] = readBack(JSON.stringify([cslItem(handbook)]));

    expect(read).toMatchObject(cslItem(handbook));
  });

  it('leads to a file where the work has no address, and names no language where there are several', () => {
    const files = [aFile(), aFile({ language: 'fr' })];
    const work = { id: 'a', title: 'A work', editions: [anEdition({ files })] };

    expect(cslItem(work).URL).toBe('https://hub.example/handbook-en.pdf');
    expect(cslItem(work)).not.toHaveProperty('language');
  });
});
