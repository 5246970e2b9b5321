import type { Contender } from '../contender.js';
import { array } from './array.js';
import { flexsearch } from './flexsearch.js';
import { fuse } from './fuse.js';
import { itemsJs } from './itemsjs.js';
import { lunrSearch } from './lunr.js';
import { minisearch } from './minisearch.js';
import { orama } from './orama.js';
import { ours } from './ours.js';

/** All contenders by name, each made anew when asked for. */
export const CONTENDERS: Readonly<Record<string, () => Contender>> = {
  ours,
  minisearch,
  flexsearch,
  orama,
  itemsjs: itemsJs,
  lunr: lunrSearch,
  fuse,
  array,
};
