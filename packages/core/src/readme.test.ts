import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as core from './index.js';
import * as outputs from './outputs/index.js';
import * as stemming from './text/stemming.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const snippet = /```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';

it('the first lines of the README work as they are pasted', () => {
  const lines: unknown[][] = [];
  const body = snippet.replace(/import (\{[^}]*\}) from '@guidance-list\/core';/, 'const $1 = core;');
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the snippet is text, and this is how a reader runs it
  const run = new Function('core', 'console', body) as (api: typeof core, console: object) => void;

  run(core, { log: (...values: unknown[]) => lines.push(values) });

  expect(snippet.trim().split('\n').length).toBeLessThanOrEqual(10);
  expect(lines[0]?.slice(0, 2)).toEqual([1, 'Referral handbook']);
  expect(lines[0]?.[2]).toContainEqual({ value: '150', count: 1, selected: true });
  expect(lines[0]?.[3]).toEqual([]);
});

it('the README names nothing that is not there', () => {
  const names = [...readme.matchAll(/`([a-z]\w+)(?:\([^`]*\))?`/g)].map(([, name = '']) => name);
  const known = new Set([
    ...Object.keys(core),
    ...Object.keys(outputs),
    ...Object.keys(stemming),
    'query',
    'get',
    'add',
    'remove',
    'match',
    'all',
    'not',
    'none',
    'scope',
    'typos',
  ]);
  const elsewhere = new Set([
    'aResource',
    'anEdition',
    'aFile',
    'aFeed',
    'referenceQuery',
    'errors',
    'text',
    'engine',
    'view',
  ]);

  expect(names.filter((name) => !known.has(name) && !elsewhere.has(name))).toEqual([]);
});
