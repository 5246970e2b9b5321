import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import source from '../wordpress/guidance-list.php?raw';
import { attributesOf, DEFAULTS, type Choices } from './choices.ts';
import { wordpressPlugin } from './wordpress-plugin.ts';

it('holds the address and the hash of the script, as PHP texts that end where they should', () => {
  const script = { address: "https://hub.example/it's\\/a.js", integrity: 'sha384-a$&' };
  const [[name, content]] = Object.entries(unzipSync(wordpressPlugin(source, script))) as [
    [string, Uint8Array],
  ];
  const plugin = strFromU8(content);

  expect(name).toBe('guidance-list/guidance-list.php');

  expect(plugin).toContain(String.raw`const SCRIPT    = 'https://hub.example/it\'s\\/a.js';`);
  expect(plugin).toContain("const INTEGRITY = 'sha384-a$&';");
});

it('takes every attribute that the builder can write', () => {
  const other = (usual: unknown): unknown => (typeof usual === 'string' ? 'other' : ['other']);
  const all = Object.fromEntries(Object.entries(DEFAULTS).map(([name, usual]) => [name, other(usual)]));

  for (const [name] of attributesOf(all as unknown as Choices)) expect(source).toContain(`'${name}'`);
});
