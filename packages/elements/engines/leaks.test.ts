import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CDPSession, Page } from 'playwright';
import { openChromium, type ChromiumPages } from './chromium-pages.js';

const CYCLES = 1000;

let pages: ChromiumPages;
beforeAll(async () => (pages = await openChromium()));
afterAll(() => pages?.close());

it('a thousand lists that came and went leave nothing in memory', async () => {
  const page = await pages.open('/partner');
  await page.locator('guidance-card').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await comeAndGo(page, 50);
  const before = await alive(session);

  await comeAndGo(page, CYCLES);

  const after = await alive(session);
  expect(after.lists).toBe(before.lists);
  expect(after.listeners).toBe(before.listeners);
  expect(after.nodes - before.nodes).toBeLessThan(CYCLES / 10);
  // What a browser learns of scripts as they run is some hundred bytes a list; one list is tens of thousands.
  expect(after.bytes - before.bytes).toBeLessThan(CYCLES * 1000);
});

/** Puts lists into the page one after another, each drawn whole, and takes them out; every tenth with a work opened. */
async function comeAndGo(page: Page, times: number): Promise<void> {
  await page.evaluate(async (count) => {
    const inside = (node: Element | null | undefined, tag: string): HTMLElement | null | undefined =>
      node?.shadowRoot?.querySelector<HTMLElement>(tag);
    const feed: unknown = await (await fetch('/feed.json')).json();
    for (let index = 0; index < count; index += 1) {
      const list = Object.assign(document.createElement('guidance-list'), {
        feed,
        filters: 'types',
        pageSize: 1,
      });
      document.body.append(list);
      await list.updateComplete;
      if (index % 10 === 0) {
        inside(inside(inside(list, 'guidance-results'), 'guidance-card'), 'a')?.click();
        await new Promise((resolve) => setTimeout(resolve));
      }
      list.remove();
    }
  }, times);
}

/** What is still held once garbage is collected. */
async function alive(
  session: CDPSession,
): Promise<Record<'lists' | 'listeners' | 'nodes' | 'bytes', number>> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { lists: await instances(session), listeners: jsEventListeners, nodes, bytes: usedSize };
}

async function instances(session: CDPSession): Promise<number> {
  const expression = "customElements.get('guidance-list').prototype";
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}
