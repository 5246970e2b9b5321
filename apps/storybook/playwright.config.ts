import { defineConfig } from '@playwright/test';

const PORT = 4198;

/** The built book, as a file server shows it, in the Chromium of this machine; letters are drawn alike on every screen. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  forbidOnly: true,
  timeout: 90_000,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '.results/playwright.json' }]],
  outputDir: '.work/playwright',
  snapshotPathTemplate: 'pictures/{arg}{ext}',
  expect: { timeout: 15_000, toHaveScreenshot: { maxDiffPixels: 20, animations: 'disabled' } },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--font-render-hinting=none',
        '--disable-lcd-text',
        '--force-color-profile=srgb',
      ],
    },
  },
  webServer: {
    command: `vite preview --outDir dist --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
  },
});
