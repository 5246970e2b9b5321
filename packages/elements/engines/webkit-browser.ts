import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Key } from './browser.js';
import { programsOf } from './engines.js';
import { openSession, type Session } from './web-driver.js';

/** WebDriver's code points for keys that write nothing. */
const CODES: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
  Space: ' ',
};
const VIEWPORT = { width: 1024, height: 900 };

/** WebKitGTK on a screen of its own, driven through its own WebDriver. One session is one clean browser. */
export async function launchWebKit(): Promise<Browser> {
  const [driverPath = '', screenPath = ''] = programsOf('WebKit');
  const home = mkdtempSync(join(tmpdir(), 'guidance-list-webkit-'));
  const { screen, display } = await startScreen(screenPath);
  const port = await freePort();
  const driver = spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env: surroundings(home, display) });
  const address = `http://127.0.0.1:${port}`;
  let session: Session | undefined;
  const current = (): Session => {
    if (!session) throw new Error('The browser has no page yet: call fresh() first.');
    return session;
  };
  const fresh = async (): Promise<void> => {
    await session?.end();
    session = await openSession(address);
    await session.post('/window/rect', VIEWPORT);
  };
  return {
    version: 'of WebKitGTK',
    fresh,
    async open(url) {
      for (let tries = 0; !(await current().go(url)); tries += 1) {
        if (tries === 2) throw new Error(`WebKit does not go to ${url}.`);
        await fresh();
      }
    },
    evaluate: (expression) => current().evaluate(expression),
    click: (x, y) => current().act('pointer', clickAt(x, y)),
    type: (text) => current().act('key', Array.from(text).flatMap(strike)),
    press: (key) => current().act('key', chord(key)),
    async close() {
      await session?.end();
      await ended(driver);
      await ended(screen);
      rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    },
  };
}

/** A screen that nobody sees; it chooses a free number and says which. */
async function startScreen(path: string): Promise<{ screen: ChildProcess; display: string }> {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const screen = spawn(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const said = screen.stdio[3];
  if (!said) throw new Error('Xvfb has no channel to say its display on.');
  const [number] = (await once(said, 'data')) as [Buffer];
  return { screen, display: `:${number.toString().trim()}` };
}

function surroundings(home: string, display: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    LC_ALL: 'en_US.UTF-8',
    XDG_CONFIG_HOME: home,
    XDG_CACHE_HOME: home,
    XDG_DATA_HOME: home,
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill();
  await exit;
}

function clickAt(x: number, y: number): object[] {
  const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' };
  return [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
}

function strike(value: string): object[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

function chord(key: Key): object[] {
  const values = key.split('+').map((name) => CODES[name] ?? name);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  return [...down, ...values.reverse().map((value) => ({ type: 'keyUp', value }))];
}
