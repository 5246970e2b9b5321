import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from '../engines/browser.js';
import type { HostSite } from '../engines/host-site.js';
import { launch } from '../engines/launch.js';
import { startPartnerSite } from '../engines/partner-site.js';
import { Visitor } from '../engines/visitor.js';
import { described, type DescribedElement } from './described.js';
import { drawnParts, mergeDrawn, type Drawn } from './drawn-parts.js';

const elements = described();
const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const HANDBOOK = /^National Referral Mechanisms/;
const list = elements.find(({ tagName }) => tagName === 'guidance-list')!;

describe.each(elements.map((element): [string, DescribedElement] => [element.tagName, element]))(
  '%s',
  (_, element) => {
    it('is described down to the last of its parts, and nothing in it is nameless', () => {
      const entries = ['attributes', 'members', 'events', 'slots', 'cssParts', 'cssProperties'] as const;
      const poor = entries.flatMap((kind) =>
        (element[kind] ?? [])
          .filter(({ name, description, return: answer }) => name === undefined || !(description ?? answer))
          .map(({ name }) => `${kind}: ${name ?? 'nameless'}`),
      );

      expect(element.description).toBeTruthy();
      expect(poor).toEqual([]);
      expect(
        (element.events ?? []).filter(({ type }) => !/^Guidance\w+Event$/.test(type?.text ?? '')),
      ).toEqual([]);
    });
  },
);

it('the manifest explains every custom property that a style rule reads, at most thirty, with each element that draws', () => {
  const rules = readFileSync(new URL('../src/tokens/tokens.ts', import.meta.url), 'utf8');
  const read = [...new Set(rules.match(/--guidance-[\w-]+/g))].sort();
  const drawing = elements.filter(({ cssProperties = [] }) => cssProperties.length > 0);

  expect(read.length).toBeLessThanOrEqual(30);
  expect(drawing.length).toBeGreaterThan(6);
  for (const { cssProperties } of drawing) expect(namesOf(cssProperties)).toEqual(read);
});

describe('the README of the elements', () => {
  it('names every attribute of the list, and no other', () => {
    expect(firstColumn('Attributes')).toEqual(namesOf(list.attributes));
  });

  it('names every event of the list, and no other', () => {
    expect(firstColumn('Events')).toEqual(namesOf(list.events));
  });

  it('names every custom property that the elements take, and no other', () => {
    const section = readme.split(/^## /m).find((part) => part.startsWith('Looks\n')) ?? '';
    const named = [...section.matchAll(/`(--guidance-[\w-]+)`/g)].map(([, name = '']) => name).sort();

    expect(named).toEqual(namesOf(list.cssProperties));
  });

  /** The names in the first column of a section's table. */
  function firstColumn(section: string): string[] {
    const text = readme.split(/^## /m).find((part) => part.startsWith(`${section}\n`)) ?? '';
    const cells = [...text.matchAll(/^\| ([^|]+)/gm)].map(([, cell = '']) => cell);
    return cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name)).sort();
  }
});

describe('what is drawn', () => {
  let site: HostSite;
  let browser: Browser;
  const drawn: Drawn = {};

  beforeAll(async () => {
    [site, browser] = await Promise.all([startPartnerSite(), launch('Chromium')]);
    const visitor = new Visitor(browser);
    for (const look of looks(site, visitor)) {
      site.reset();
      await browser.fresh();
      await look();
      mergeDrawn(drawn, await drawnParts(browser));
    }
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('has the parts and slots that are described, and no other', () => {
    const promised = elements.map(({ tagName, cssParts, slots }): Drawn => ({
      [tagName]: { parts: namesOf(cssParts), slots: namesOf(slots) },
    }));
    const seen = Object.keys(drawn);

    expect(drawn).toEqual(
      Object.fromEntries(promised.flatMap(Object.entries).filter(([tag]) => seen.includes(tag))),
    );
    expect(seen.length).toBeGreaterThan(6);
  });
});

/** The ways to a state of the list in which something is drawn that is not drawn otherwise. */
function looks(site: HostSite, visitor: Visitor): (() => Promise<unknown>)[] {
  const open = async (path: string): Promise<void> => {
    await visitor.browser.open(site.origin + path);
    await visitor.sees('main');
  };
  const set = (name: string, value: string): Promise<unknown> =>
    visitor.browser.evaluate(
      `void document.querySelector('guidance-list').setAttribute('${name}', '${value}')`,
    );
  return [
    async () => {
      await open('/partner');
      await set('short-list', '');
      await visitor.click('input[type=checkbox]', /^Guidance/);
      await visitor.sees('button', /^Remove filter/);
    },
    async () => {
      await open('/partner');
      await set('short-list', '');
      await visitor.click('a', HANDBOOK);
      await visitor.sees('button', /^Back to/);
    },
    async () => {
      await open('/partner');
      await set('open', 'dialog');
      await visitor.click('a', HANDBOOK);
      await visitor.sees('dialog');
    },
    async () => {
      await open('/partner');
      await set('filters', '');
      await set('short-list', '');
      await set('layout', 'table');
      await visitor.sees('table');
    },
    async () => {
      await open('/partner');
      await visitor.narrow(320);
      await set('page-size', '2');
      await visitor.sees('button', 'Show 2 more');
      await visitor.click('button', /^Filters/);
      await visitor.sees('button', /^Show \d/);
    },
    async () => {
      site.fail('/feed.json', 500);
      await open('/partner');
      await visitor.sees('button', 'Try again');
    },
    async () => {
      site.fail('/feed.json', 500);
      await open('/apart');
      await visitor.sees('button', 'Try again');
    },
  ];
}

function namesOf(entries: readonly { readonly name?: string }[] = []): string[] {
  return entries.map(({ name = '' }) => name).sort();
}
