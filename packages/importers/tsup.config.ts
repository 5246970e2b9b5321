import { library } from '@guidance-list/tooling/tsup';
import { defineConfig } from 'tsup';

export default defineConfig(library);
