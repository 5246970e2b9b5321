import { expect, it } from 'vitest';
import type { Finding } from '../report/report.js';
import { keptFindings } from './kept-findings.js';

const draft: Finding = {
  code: 'record/not-published',
  severity: 'info',
  found: 'draft',
  message: 'Left out.',
};
const said = (at: number): Finding => ({ ...draft, found: String(at) });

it('gives every finding back in its order, those that many records share too', () => {
  const kept = keptFindings();
  const findings = Array.from({ length: 3000 }, (_, at) => (at % 2 === 0 ? draft : said(at)));

  for (const one of findings) kept.add([one]);

  expect(kept.size).toBe(3000);
  expect(kept.numbers).toEqual({ error: 0, warning: 0, info: 3000 });
  expect(findings.map((_, at) => kept.at(at))).toEqual(findings);
});
