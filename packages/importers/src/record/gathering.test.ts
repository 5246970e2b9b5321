import { parseFeed } from '@guidance-list/core';
import { expect, it } from 'vitest';
import { importedFrom } from './imported.js';
import { writtenJson } from './written-json.js';

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

it('leaves out what does not fit into any feed, each with a line, and gives one that can be read', () => {
  const summary = 'A sentence about rights. '.repeat(7600);
  const records = Array.from({ length: 400 }, (_, at) => ({
    sourceId: String(at),
    title: `Work ${at}`,
    url: `https://hub.example/${at}`,
    summary,
    terms: [],
    downloads: [],
  }));

  const { feed, report } = importedFrom(records, { command: 'import', source: 'a' });

  const told = report.entries.filter(({ code }) => code === 'feed/too-large');
  const { resources, diagnostics } = parseFeed(writtenJson(feed));
  expect(told.length).toBeGreaterThan(0);
  expect(resources).toHaveLength(400 - told.length);
  expect(diagnostics).toEqual([]);
  expect(report).toMatchObject({ exitCode: 1, counts: { read: 400, skipped: told.length } });
});
