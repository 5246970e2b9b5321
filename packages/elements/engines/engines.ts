import { existsSync } from 'node:fs';

/** The browsers that the journeys run in. */
export type Engine = 'Chromium' | 'Firefox' | 'WebKit';

interface Found {
  /** Every program that is needed, each as the places where it may be; the first that is there is taken. */
  readonly programs: readonly (readonly string[])[];
  /** What Debian calls the packages that hold them. */
  readonly packages: string;
}

const KNOWN: Readonly<Record<Engine, Found>> = {
  Chromium: {
    programs: [[process.env.CHROME_PATH ?? '/usr/bin/chromium', '/usr/bin/google-chrome']],
    packages: 'chromium',
  },
  Firefox: { programs: [['/usr/bin/firefox-esr', '/usr/bin/firefox']], packages: 'firefox-esr' },
  WebKit: {
    programs: [['/usr/bin/WebKitWebDriver'], ['/usr/bin/Xvfb']],
    packages: 'webkit2gtk-driver xvfb',
  },
};

/** All of them. */
export const engines = Object.keys(KNOWN) as readonly Engine[];

/** Where an engine's programs are, in a fixed order; none where one of them is missing. */
export function programsOf(engine: Engine): readonly string[] {
  const found = KNOWN[engine].programs.map((places) => places.find((place) => existsSync(place)));
  return found.every((path) => path !== undefined) ? found : [];
}

/** What a person should install to have an engine's journeys run. */
export function skipLine(engine: Engine): string {
  return `${engine} was not found, so its journeys are skipped. On Debian: apt-get install ${KNOWN[engine].packages}`;
}
