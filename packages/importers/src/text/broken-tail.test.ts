import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { withoutBrokenTail } from './broken-tail.js';

const whole = (text: string): string => withoutBrokenTail(text).text;

describe('withoutBrokenTail', () => {
  it('ends with the last whole sentence where that says most of it', () => {
    expect(
      whole(
        'This report shows how employers responded, and what the government did. It also makes reforms that ...Read More',
      ),
    ).toBe('This report shows how employers responded, and what the government did.');
  });

  it('ends with a whole word and "…" where a sentence would say too little', () => {
    expect(whole('Short. A long sentence that the site cut in the middle of a wo...Read More')).toBe(
      'Short. A long sentence that the site cut in the middle of a…',
    );
  });

  it('keeps a last word that a space shows to be whole', () => {
    expect(whole('A sentence that would promote ...Read More')).toBe('A sentence that would promote…');
  });

  it('drops half a character and half an entity', () => {
    expect(whole('different areas: • Exploitative employment relationships â€...Read More')).toBe(
      'different areas: • Exploitative employment relationships…',
    );
    expect(whole('of the stored body,&nb...Read More')).toBe('of the stored body…');
    expect(whole('relationships â€')).toBe('relationships…');
  });

  it('only takes the button off a text that was whole', () => {
    expect(whole('At-a-glance sheet for health staff. ...Read More')).toBe(
      'At-a-glance sheet for health staff.',
    );
  });

  it('finds words where no spaces are written', () => {
    expect(
      whole(
        '打击人口贩运手册为各国政府提供指导，说明如何设计和实施可持续的机制与结构，以打击人口贩运并支持受害者，还说明如何监测这些机制和结构并建设其能力...Read More',
      ),
    ).toMatch(/^打击.{40,}…$/u);
  });

  it('leaves nothing of a button alone', () => {
    expect(whole('...Read More')).toBe('');
  });

  it.each([
    'A whole text.',
    'It ends on purpose…',
    'He said "Read More".',
    'OSCE &',
    'excerpt has no "Read More".',
    'CAFÉ Ã',
    '',
  ])('leaves "%s" as it is', (text) => {
    expect(withoutBrokenTail(text)).toEqual({ text });
  });

  it('says what went and what came', () => {
    expect(withoutBrokenTail('It would promote ...Read More').repair).toEqual({
      code: 'text/tail-cut',
      found: ' ...Read More',
      used: '…',
    });
  });

  it('never leaves a button, and never adds words', () => {
    const broken = fc
      .string({ unit: fc.constantFrom('a', 'b', ' ', '.', ',', 'n', '…'), maxLength: 40 })
      .map((text) => `${text}&n...Read More`);
    fc.assert(
      fc.property(broken, (text) => {
        const kept = whole(text);

        expect(kept).not.toMatch(/Read More|&…?$/);
        expect(text.startsWith(kept.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
