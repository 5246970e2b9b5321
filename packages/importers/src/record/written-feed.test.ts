import { aFeed, aResource } from '@guidance-list/core/testing';
import { expect, it } from 'vitest';
import type { Feed } from './imported.js';
import { writtenFeed } from './written-feed.js';
import { writtenJson } from './written-json.js';

it.each([
  ['an empty feed', aFeed({ resources: [] })],
  ['one work', aFeed({ resources: [aResource()] })],
  [
    'several works, with line ends in their texts',
    aFeed({
      title: '"resources": []',
      resources: [aResource({ body: 'a\n\nb\u2028c' }), aResource({ id: 'b' })],
    }),
  ],
])('writes %s as the whole would be written', (_, feed) => {
  expect([...writtenFeed(feed as unknown as Feed)].join('')).toBe(writtenJson(feed));
});
