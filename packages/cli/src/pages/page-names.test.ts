import { expect, it } from 'vitest';
import { pageNames } from './page-names.js';

const names = (...ids: string[]): string[] => [...pageNames(ids.map((id) => ({ id, title: 'A' }))).values()];

it('names a page for its work, for any disk', () => {
  expect(names('hub.example/A handbook', '../../etc/passwd')).toEqual([
    'hub-example-a-handbook.html',
    'etc-passwd.html',
  ]);
});

it('tells works apart whose names would be one, whatever their order', () => {
  const [first, second, other] = names('hub.example/a', 'hub-example/a', 'b');

  expect(first).toMatch(/^hub-example-a-[0-9a-f]{10}\.html$/);
  expect(second).not.toBe(first);
  expect(names('b', 'hub-example/a', 'hub.example/a')).toEqual([other, second, first]);
});

it('names a page also where an id holds no Latin letter', () => {
  expect(names('دليل')[0]).toMatch(/^[0-9a-f]{10}\.html$/);
});
