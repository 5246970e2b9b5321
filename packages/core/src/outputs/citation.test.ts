import { describe, expect, it } from 'vitest';
import { aResource, anEdition } from '../testing/builders.js';
import { citation } from './citation.js';

const handbook = aResource({
  title: 'Safe {houses} & costs:\n100 %',
  editions: [anEdition({ issued: '2004-05' })],
});

describe('a citation', () => {
  it('reads as one line', () => {
    expect(citation(aResource(), 'plain')).toBe(
      'OSCE, ODIHR (2004). National referral mechanisms: a practical handbook. First edition. https://hub.example/handbook',
    );
  });

  it('names authors before publishers, and doubles no full stop', () => {
    const resource = aResource({
      authors: ['Ana Petrova'],
      title: 'Who decides?',
      editions: [anEdition({ label: '2nd ed.' })],
    });

    expect(citation(resource, 'plain')).toBe(
      'Ana Petrova (2004). Who decides? 2nd ed. OSCE, ODIHR. https://hub.example/handbook',
    );
  });

  it('says nothing that the record does not state', () => {
    expect(citation({ id: 'a', title: 'Bare' }, 'plain')).toBe('Bare.');
    expect(citation({ id: 'a', title: 'Bare' }, 'ris')).toBe('TY  - RPRT\r\nTI  - Bare\r\nER  - \r\n');
    expect(citation({ id: 'a', title: 'Bare' }, 'bibtex')).toBe('@techreport{bare,\n  title = {{Bare}}\n}\n');
  });

  it('is a RIS record, one field a line', () => {
    expect(citation(handbook, 'ris').split('\r\n')).toEqual([
      'TY  - RPRT',
      'TI  - Safe {houses} & costs: 100 %',
      'AU  - OSCE',
      'AU  - ODIHR',
      'PB  - OSCE; ODIHR',
      'PY  - 2004',
      'DA  - 2004/05',
      'ET  - First edition',
      'LA  - en',
      'UR  - https://hub.example/handbook',
      'ER  - ',
      '',
    ]);
  });

  it('is a BibTeX entry whose signs are escaped', () => {
    expect(citation(handbook, 'bibtex')).toContain('title = {{Safe \\{houses\\} \\& costs: 100 \\%}}');
    expect(citation(handbook, 'bibtex')).toContain('month = may');
  });

  it('of a law says that it is one', () => {
    expect(citation(aResource({ types: ['legislation'] }), 'ris')).toMatch(/^TY {2}- STAT\r\n/);
  });
});
