import type { Browser } from './browser.js';
import type { Engine } from './engines.js';
import { launchPlaywright } from './playwright-browser.js';
import { launchWebKit } from './webkit-browser.js';

/** Starts an engine that is installed. */
export function launch(engine: Engine): Promise<Browser> {
  return engine === 'WebKit' ? launchWebKit() : launchPlaywright(engine);
}
