import { library } from '@guidance-list/tooling/tsup';
import { defineConfig } from 'tsup';

export default defineConfig({
  ...library,
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/testing/**'],
});
