import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import rooms from './rooms.cjs';

const ROOT = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('ARCHITECTURE.md', ROOT), 'utf8');

describe('ARCHITECTURE.md', () => {
  it('names every package and app, and none that is not there', () => {
    const named = [...text.matchAll(/^\| `((?:packages|apps)\/[\w-]+)`/gm)].map(([, folder]) => folder);

    expect(named.sort()).toEqual(
      ['apps', 'packages'].flatMap((group) => foldersIn(group).map((name) => `${group}/${name}`)),
    );
  });

  it.each(Object.entries(rooms))(
    'shows the rooms of %s in the order that the check enforces',
    (name, steps) => {
      const section = text.split(`### Rooms of ${name}\n`)[1]?.split('\n##')[0] ?? '';
      const shown = [...section.matchAll(/^\| (`.+?`) +\|/gm)].map(([, cell = '']) =>
        [...cell.matchAll(/`([\w-]+)`/g)].map(([, room]) => room),
      );

      expect(shown).toEqual(steps);
    },
  );

  it.each(Object.entries(rooms))('leaves no room of %s without a wall', (name, steps) => {
    expect(foldersIn(`packages/${name}/src`)).toEqual(steps.flat().sort());
  });
});

/** @param {string} folder from the root */
function foldersIn(folder) {
  const entries = readdirSync(new URL(`${folder}/`, ROOT), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
