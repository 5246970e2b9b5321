import { existsSync } from 'node:fs';
import { aptInstall, canInstall } from './apt.mjs';
import { say } from './say.mjs';

/** What else the journeys run in, as Debian packages and the program each is known by. */
const PACKAGES = {
  'firefox-esr': '/usr/bin/firefox-esr',
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
};

/**
 * Installs Firefox and WebKitGTK beside Chromium, where that is possible. Where it is not, the journeys say which browser
 * they did without.
 */
export async function ensureEngines() {
  const missing = Object.entries(PACKAGES).flatMap(([name, path]) => (existsSync(path) ? [] : [name]));
  if (missing.length === 0 || !canInstall()) return;
  say('Installing Firefox and WebKit from the system’s packages (once; about half a minute) …');
  await aptInstall(missing);
}
