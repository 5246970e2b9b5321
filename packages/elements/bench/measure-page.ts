import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession } from 'playwright';
import { startHostSite, type Contents } from '../engines/host-site.js';
import type { Contender } from './contender.js';
import { BINDING } from './page-html.js';
import { record, workBetween } from './trace.js';

/** What one visit of a page took, on a processor slowed down as many times as was asked. Times in milliseconds. */
export interface Visit {
  /** Script until the first list was painted. */
  readonly script: number;
  /** From asking for the page to the first list, on the clock. */
  readonly list: number;
  readonly longestTask: number;
  /** The longest task after the first list, before anything is clicked. */
  readonly longestTaskAfter: number;
  /** From a click on a filter to the changed list, on the clock. */
  readonly click: number;
  /** Script of that click. */
  readonly clickScript: number;
  /** Cumulative layout shift, but for what follows a click at once. */
  readonly shift: number;
  /** Megabytes that scripts hold once garbage is collected. */
  readonly memory: number;
  /** Thousands of bytes that were fetched, each file after gzip. */
  readonly fetched: number;
}

/** How a visit goes. */
export interface Conditions {
  /** How many times slower the processor is made. */
  readonly slowdown: number;
  readonly contents: Contents;
}

const PATIENCE_MS = 60_000;

/**
 * Opens a contender's page in a clean profile, waits for its first list, and clicks its first filter. The page is spoken to in
 * the browser's own protocol, since helpers that are put into a page cost script of their own.
 */
export async function visit(
  browser: Browser,
  { page: asked }: Contender,
  conditions: Conditions,
): Promise<Visit> {
  const { contents, slowdown } = conditions;
  const site = await startHostSite(() => contents);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Runtime.enable');
    await session.send('Runtime.addBinding', { name: BINDING });
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const stop = await record(session);
    const shown = told(session, 'list');
    await session.send('Page.navigate', { url: `${site.origin}/` });
    const list = await shown;
    await settle(session);
    const click = await clickFilter(session, asked);
    await settle(session);
    const events = await stop();
    const [first, after] = [workBetween(events, undefined, 'list'), workBetween(events, 'list', 'click')];
    return {
      script: first.script,
      list,
      longestTask: first.longestTask,
      longestTaskAfter: after.longestTask,
      click,
      clickScript: workBetween(events, 'click', 'followed').script,
      shift: Number(await ask(session, 'bench.shifts')),
      memory: await memory(session),
      fetched: fetched(
        contents,
        site.asked.map(({ path }) => path),
      ),
    };
  } finally {
    await context.close();
    await site.close();
  }
}

/** Waits until the page tells of something, and gives the number it tells. */
function told(session: CDPSession, what: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The page never told of "${what}".`)), PATIENCE_MS);
    session.on('Runtime.bindingCalled', ({ payload }) => {
      if (!payload.startsWith(what)) return;
      clearTimeout(timer);
      resolve(Number(payload.slice(what.length)));
    });
  });
}

async function ask(session: CDPSession, expression: string): Promise<unknown> {
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

async function clickFilter(session: CDPSession, { control, answer }: Contender['page']): Promise<number> {
  const followed = told(session, 'followed');
  const [x, y] = (await ask(
    session,
    `(async () => {
      while (!${control}) await new Promise((resolve) => setTimeout(resolve, 50));
      const control = ${control};
      control.scrollIntoView({ block: 'center' });
      void bench.followed(() => ${answer});
      const { left, top, width, height } = control.getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })()`,
  )) as [number, number];
  const mouse = { x, y, button: 'left', clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  return followed;
}

/** Lets the page come to rest: twice nothing to do, or for two seconds something. */
async function settle(session: CDPSession): Promise<void> {
  await ask(
    session,
    `new Promise((resolve) => {
      const idle = (then) => requestIdleCallback(then, { timeout: 1000 });
      idle(() => idle(() => resolve()));
    })`,
  );
}

async function memory(session: CDPSession): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1_000_000;
}

function fetched(contents: Contents, asked: readonly string[]): number {
  const paths = asked.map((path) => path.replace(/\?.*/, ''));
  const sizes = [...new Set(paths)].map((path) => gzipSync(contents.get(path)?.body ?? '').length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}
