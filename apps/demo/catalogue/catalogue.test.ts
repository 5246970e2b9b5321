import { readFileSync } from 'node:fs';
import { parseFeed, type Resource } from '@guidance-list/core';
import { writtenJson } from '@guidance-list/importers';
import { describe, expect, it } from 'vitest';
import { LEAKS } from '../e2e/leaks.ts';
import { catalogueOf } from './catalogue-of.ts';
import { readInput } from './read-input.ts';

const committed = readFileSync(new URL('../public/feed.json', import.meta.url), 'utf8');
const { resources, diagnostics } = parseFeed(committed);
const NRM =
  'respect.international/national-referral-mechanisms-joining-efforts-to-protect-the-rights-of-trafficked-persons-a-practical-handbook';

describe('the demo’s catalogue', () => {
  it('is current: the script makes the committed feed from the committed facts', () => {
    const { feed } = catalogueOf(readInput());

    expect(writtenJson(feed)).toBe(committed);
  });

  it('is a valid feed of 312 works', () => {
    expect(diagnostics).toEqual([]);
    expect(resources).toHaveLength(312);
  });

  it('gives the same works, whatever the order of the facts', () => {
    const input = readInput();
    const turned = { ...input, facts: [...input.facts].reverse() };

    expect(catalogueOf(turned).feed.resources).toEqual(catalogueOf(input).feed.resources);
  });

  it('joins the handbook’s editions by the reviewed file', () => {
    expect(work(`${NRM}-1`).supersededBy).toBe(`${NRM}-2`);
    expect(work(`${NRM}-2`).supersedes).toBe(`${NRM}-1`);
    expect(work(`${NRM}-1`).editions).toMatchObject([
      { label: 'First edition', issued: '2004', publishers: ['OSCE', 'ODIHR'] },
    ]);
  });

  it('never joins by likeness: the state reports stay apart', () => {
    const reports = resources.filter(({ title }) => /^National Hotline \d{4}/.test(title));

    expect(reports.length).toBeGreaterThan(5);
    expect(
      reports.every(({ supersededBy, supersedes }) => supersededBy === undefined && supersedes === undefined),
    ).toBe(true);
  });

  it('invents nothing: no address of a file, no place that no tag states', () => {
    expect(files().filter(({ url }) => url !== undefined)).toEqual([]);
    expect(resources.filter(({ places = [] }) => places.length > 0)).toHaveLength(47);
  });

  it('takes the language of a file only from its line', () => {
    const stated = files().filter(({ language }) => language !== undefined);

    expect(stated.map(({ label, language }) => `${String(language)} ${String(label)}`)).toContain(
      'es Accountability and Remedy in Global Supply Chains: Considerations for Workers and Unions',
    );
  });

  it.each(LEAKS.map((leak) => [leak.source, leak] as const))('shows nothing like %s', (_, leak) => {
    const shown = resources
      .flatMap(({ title, summary = '' }) => [title, summary])
      .concat(files().map(({ label = '' }) => label));

    expect(shown.filter((text) => leak.test(text))).toEqual([]);
  });

  it('says what it had to guess', () => {
    const { entries } = catalogueOf(readInput()).report;

    expect(entries.filter(({ code }) => code === 'title/guessed')).toHaveLength(1);
    expect(entries.filter(({ code }) => code === 'title/cut')).toHaveLength(14);
  });

  it('ends no cut title inside a word', () => {
    const titles = resources.map(({ title }) => title).filter((title) => title.endsWith('…'));

    expect(titles).toContain('A Fair Hiring Framework for…');
    expect(titles).not.toContain('A Fair Hiring Framework for Resp…');
  });

  it('refuses a link to a record that is not there', () => {
    const links = [{ record: 1, supersededBy: 9999, reason: '' }];

    expect(() => catalogueOf({ ...readInput(), links })).toThrow('record 9999');
  });
});

function work(id: string): Resource {
  const found = resources.find((resource) => resource.id === id);
  if (!found) throw new Error(`${id} is not in the catalogue.`);
  return found;
}

function files() {
  return resources.flatMap(({ editions = [] }) => editions.flatMap((edition) => edition.files ?? []));
}
