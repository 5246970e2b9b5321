import { defineConfig } from 'vite';
import { embedScript } from './build/embed-script.ts';

const page = (name: string) => new URL(`${name}.html`, import.meta.url).pathname;

export default defineConfig({
  base: './',
  plugins: [embedScript()],
  build: {
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: {
      input: { index: page('index'), partner: page('partner'), handbook: page('handbook') },
    },
  },
});
