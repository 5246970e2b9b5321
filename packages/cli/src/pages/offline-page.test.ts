import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCatalogue } from '@guidance-list/core';
import { aResource } from '@guidance-list/core/testing';
import { messagesFor } from '@guidance-list/elements/words';
import { chromium } from 'playwright';
import { expect, it } from 'vitest';
import { emptyFolder } from '../testing/run-command.js';
import { offlinePage } from './offline-page.js';
import type { Site } from './site.js';

const hostile = '</script><script>document.title = "broken"</script><!--<script>';
const resources = [
  aResource({ title: `Handbook ${hostile}` }),
  aResource({ id: 'b', title: 'دليل', language: 'ar' }),
];
const site: Site = {
  resources,
  catalogue: buildCatalogue(resources),
  feed: { version: '1.0' },
  terms: undefined,
  title: 'A list',
  messages: messagesFor('en'),
  groupedBy: 'year',
  pageNames: new Map(),
  base: undefined,
  beside: [],
  offline: undefined,
};
/** What the widget does with a feed, and no more. */
const widget = `const sign = '<!-- </script>';
customElements.define('guidance-list', class extends HTMLElement {
  set feed(text) { this.replaceChildren(JSON.parse(text).resources.map(({ title }) => title).join('|') + sign); }
});
//# sourceMappingURL=widget.js.map`;

it('opens from a disk with its feed and its script inside, and asks for nothing', async () => {
  const file = join(emptyFolder(), 'offline.html');
  writeFileSync(file, offlinePage(site, widget));
  const executablePath = process.env.CHROME_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const said: string[] = [];
    const asked: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', ({ message }) => said.push(message));
    page.on('request', (request) => asked.push(request.url()));

    await page.goto(pathToFileURL(file).href);

    expect(await page.textContent('guidance-list')).toBe(`Handbook ${hostile}|دليل<!-- </script>`);
    expect(await page.title()).toBe('A list');
    expect({ said, asked }).toEqual({ said: [], asked: [pathToFileURL(file).href] });
  } finally {
    await browser.close();
  }
});

it('lists its works for whoever runs no script, and names no other script than its own', () => {
  const page = offlinePage(site, widget);
  const scripts = [...page.matchAll(/<script type="module">([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => script,
  );

  expect(page).toContain('<bdi lang="ar" dir="rtl">دليل</bdi>');
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    expect(page).toContain(`&#39;sha256-${createHash('sha256').update(script).digest('base64')}&#39;`);
  }
});
