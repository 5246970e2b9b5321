import { expect, it } from 'vitest';
import source from '../wordpress/guidance-list.php?raw';
import { attributesOf, DEFAULTS, type Choices } from './choices.ts';
import { storedZip } from './stored-zip.ts';
import { wordpressPlugin } from './wordpress-plugin.ts';

const text = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

it('holds the address and the hash of the script, as PHP texts that end where they should', () => {
  const archive = text(
    wordpressPlugin(source, { address: "https://hub.example/it's\\/a.js", integrity: 'sha384-a$&' }),
  );

  expect(archive).toContain(String.raw`const SCRIPT    = 'https://hub.example/it\'s\\/a.js';`);
  expect(archive).toContain("const INTEGRITY = 'sha384-a$&';");
});

it('packs the same files into the same bytes, with the checksum that the format asks for', () => {
  const archive = storedZip([{ path: 'a/check.txt', content: '123456789' }]);

  expect(archive).toEqual(storedZip([{ path: 'a/check.txt', content: '123456789' }]));
  // The check value of CRC-32: 0xcbf43926.
  expect([...archive.slice(14, 18)]).toEqual([0x26, 0x39, 0xf4, 0xcb]);
});

it('takes every attribute that the builder can write', () => {
  const other = (usual: unknown): unknown => (typeof usual === 'string' ? 'other' : ['other']);
  const all = Object.fromEntries(Object.entries(DEFAULTS).map(([name, usual]) => [name, other(usual)]));

  for (const [name] of attributesOf(all as unknown as Choices)) expect(source).toContain(`'${name}'`);
});
