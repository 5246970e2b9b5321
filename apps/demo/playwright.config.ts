import { defineConfig } from '@playwright/test';

const PORT = 4199;

/** How long a busy build machine may take for what takes a second alone. Nothing waits this long where all is well. */
const PATIENCE_MS = 20_000;

/** Journeys through the built demo, as a file server shows it, in the Chromium of this machine. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  forbidOnly: true,
  workers: 2,
  timeout: 6 * PATIENCE_MS,
  expect: { timeout: PATIENCE_MS },
  reporter: [['list'], ['json', { outputFile: '.results/playwright.json' }]],
  outputDir: '.work/playwright',
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    },
  },
  webServer: {
    command: `vite preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
