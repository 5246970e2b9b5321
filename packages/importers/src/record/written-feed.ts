import type { Feed } from './imported.js';
import { writtenJson } from './written-json.js';

/**
 * A feed as it is written, piece by piece: a large one is never in memory as one text.
 *
 * @yields {string} parts of what `writtenJson` gives
 */
export function* writtenFeed(feed: Feed): Generator<string> {
  const [before = '', after = ''] = writtenJson({ ...feed, resources: [] }).split('"resources": []');
  if (feed.resources.length === 0) {
    yield `${before}"resources": []${after}`;
    return;
  }
  yield `${before}"resources": [`;
  for (const [at, resource] of feed.resources.entries()) {
    const lines = JSON.stringify(resource, null, 2).replaceAll('\n', '\n    ');
    yield `${at === 0 ? '' : ','}\n    ${lines}`;
  }
  yield `\n  ]${after}`;
}
