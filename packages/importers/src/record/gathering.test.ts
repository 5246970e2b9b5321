import { expect, it } from 'vitest';
import { importedFrom } from './imported.js';

it('leaves bodies out once the feed weighs as much as a feed may, each with a line', () => {
  const body = 'A sentence about rights. '.repeat(7600);
  const records = Array.from({ length: 200 }, (_, at) => ({
    sourceId: String(at),
    title: `Work ${at}`,
    summary: 'In short.',
    body,
    terms: [],
    downloads: [],
  }));

  const { feed, report } = importedFrom(records, { command: 'import', source: 'a' });

  const without = feed.resources.filter((work) => work.body === undefined);
  expect(without.length).toBeGreaterThan(0);
  expect(without.every(({ summary }) => summary === 'In short.')).toBe(true);
  expect(report.entries.map(({ code, record }) => [code, record]).sort()).toEqual(
    without.map(({ id }) => ['text/too-long', id]).sort(),
  );
});
