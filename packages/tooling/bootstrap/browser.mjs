import { existsSync } from 'node:fs';
import { aptInstall, canInstall } from './apt.mjs';
import { Stop, say } from './say.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
// Fonts too: without them Arabic, Thai and Chinese are drawn as boxes, and a test of the look means nothing.
const PACKAGES = ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'];
const MISSING =
  'The tests need Chromium or Chrome, and none was found or could be installed. Install one, or set CHROME_PATH to its program, and run it again.';

/**
 * Finds a Chromium, or installs Debian's where that is possible.
 * @returns {Promise<string>} the path of the program
 * @throws {Stop} when there is none and none can be had
 */
export async function ensureBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) {
    throw new Stop(
      `CHROME_PATH is "${named}", and nothing is there. Correct it, or unset it to search the usual places.`,
    );
  }
  const found = named ?? KNOWN.find((path) => existsSync(path));
  if (found) return found;

  if (!canInstall()) throw new Stop(MISSING);
  say('Installing Chromium and fonts from the system’s packages (once; about half a minute) …');
  await aptInstall(PACKAGES);
  const installed = KNOWN.find((path) => existsSync(path));
  if (!installed) throw new Stop(MISSING);
  return installed;
}
