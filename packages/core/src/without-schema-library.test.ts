import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** All files and packages that a file loads when it runs, itself included; types are gone by then. */
function loadedBy(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.startsWith('.')) return seen;
  const url = new URL(path, import.meta.url);
  const code = readFileSync(url, 'utf8');
  for (const [, names = '', from = ''] of code.matchAll(/^import ([^;]*?) from '([^']+)';/gm)) {
    if (names.startsWith('type ')) continue;
    const target = new URL(from.replace(/\.js$/, '.ts'), url).pathname;
    loadedBy(
      from.startsWith('.') ? `.${target.slice(new URL('.', import.meta.url).pathname.length - 1)}` : from,
      seen,
    );
  }
  return seen;
}

describe('a page that shows a feed', () => {
  it.each([
    'feed/parse-feed',
    'engine/build-catalogue',
    'query/encode-query',
    'view/editions',
    'view/related-works',
  ])('does not load the schema library for %s', (file) => {
    expect([...loadedBy(`./${file}.ts`)].filter((path) => !path.startsWith('./'))).toEqual([]);
  });

  it('would load it for a strict check', () => {
    expect(loadedBy('./resource/resource.ts')).toContain('zod/mini');
  });
});
