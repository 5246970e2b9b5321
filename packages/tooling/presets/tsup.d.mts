import type { Options } from 'tsup';

export const library: Options;
