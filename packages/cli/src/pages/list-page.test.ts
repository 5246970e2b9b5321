import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { buildCatalogue } from '@guidance-list/core';
import { aResource, anEdition } from '@guidance-list/core/testing';
import { messagesFor } from '@guidance-list/elements/words';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { emptyFolder } from '../testing/run-command.js';
import { listPage } from './list-page.js';

const resources = [
  aResource({ id: 'a', editions: [anEdition({ issued: '2004' })] }),
  aResource({ id: 'b', title: 'دليل', language: 'ar', types: ['legislation'] }),
];

it.each(['en', 'ar'])('is a page that everybody can use, in %s', async (language) => {
  const file = join(emptyFolder(), 'index.html');
  const page = listPage({
    resources,
    catalogue: buildCatalogue(resources),
    feed: { version: '1.0' },
    terms: undefined,
    title: 'A list',
    messages: messagesFor(language),
    groupedBy: 'year',
    pageNames: new Map(resources.map(({ id }) => [id, `${id}.html`])),
    base: undefined,
    beside: [{ format: 'RIS', path: 'works.ris', mediaType: 'application/x-research-info-systems' }],
    offline: 'offline.html',
  });
  writeFileSync(file, page);
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    // The page's own policy forbids every script, so the checker needs leave.
    const tab = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } });
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(axe.source);
    const violations = await tab.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id }) => id))`,
    );

    expect(violations).toEqual([]);
    expect(await tab.evaluate<number>('document.documentElement.scrollWidth')).toBe(320);
  } finally {
    await browser.close();
  }
});
