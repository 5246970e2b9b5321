import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { described } from './described.js';

const PACKAGE = new URL('../', import.meta.url);
const text = readFileSync(new URL('docs/accessibility.md', PACKAGE), 'utf8');
/** The lines of the tables: what is promised, and by which test of which file it is held. */
const promises = text
  .split('\n')
  .filter((line) => /^\| (?!it must|-)/.test(line))
  .map((line): [string, string, string] => {
    const [promise = '', held = ''] = line.slice(1, -1).split('|');
    const [, file = '', name = ''] = /^`([^`]+)`: (.+)$/.exec(held.trim()) ?? [];
    return [promise.trim(), file, name];
  });

describe('what is written of accessibility', () => {
  it('promises something of every element', () => {
    const sections = [...text.matchAll(/^## (guidance-[\w-]+)$/gm)].map(([, tag]) => tag);
    const elements = described().map(({ tagName }) => tagName);

    expect(['guidance-list', ...sections].sort()).toEqual(elements.sort());
  });

  it.each(promises)('%s: %s has the test “%s”', (_, file, name) => {
    const path = new URL(file, PACKAGE);

    expect(readFileSync(path, 'utf8').replaceAll("\\'", "'")).toContain(`('${name}'`);
  });
});
