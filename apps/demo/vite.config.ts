import { defineConfig } from 'vite';
import { embedScript } from './build/embed-script.ts';
import { shelf } from './build/shelf.ts';
import { siteFrame } from './build/site-frame.ts';
import { staticList } from './build/static-list.ts';
import { workFeed } from './build/work-feed.ts';

const PAGES = [
  'index',
  'builder',
  'frame',
  'partners',
  'partner',
  'partner-arabic',
  'partner-text',
  'partner-shelf',
  'playground',
  'handbook',
];
const page = (name: string) => [name, new URL(`${name}.html`, import.meta.url).pathname] as const;

export default defineConfig({
  base: './',
  appType: 'mpa',
  plugins: [siteFrame(), staticList(), embedScript(), shelf(), workFeed()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // Every browser that runs this script knows how to preload a module.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(PAGES.map(page)),
    },
  },
});
