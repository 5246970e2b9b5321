// npm run screenshots: the pictures of docs/design, taken from the built demo.
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { preview } from 'vite';

const PICTURES = [
  { file: 'front-page.png', address: 'index.html', width: 1280, height: 1000 },
  { file: 'snippet-builder.png', address: 'builder.html?types=guidance', width: 1280, height: 1200 },
  { file: 'partner-page.png', address: 'partner.html', width: 1280, height: 1000 },
  { file: 'partner-page-phone.png', address: 'partner.html', width: 360, height: 900 },
  { file: 'partner-page-arabic.png', address: 'partner-arabic.html', width: 768, height: 900 },
  { file: 'shelf-phone.png', address: 'partner-shelf.html', width: 360, height: 900 },
  { file: 'handbook-page.png', address: 'handbook.html', width: 1280, height: 1000 },
] as const;
const FOLDER = fileURLToPath(new URL('../../../docs/design/', import.meta.url));

const server = await preview({
  root: fileURLToPath(new URL('..', import.meta.url)),
  logLevel: 'silent',
  preview: { host: '127.0.0.1', port: 4198, strictPort: true },
});
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

for (const { file, address, width, height } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(`http://127.0.0.1:4198/${address}`);
  await page.locator('guidance-card, guidance-resource').first().waitFor();
  await page.screenshot({ path: `${FOLDER}${file}` });
  process.stdout.write(`docs/design/${file}\n`);
}
await browser.close();
await server.close();
