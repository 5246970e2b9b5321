import { expect, it } from 'vitest';
import '../define/guidance-list.js';
import { aResource } from '@guidance-list/core/testing';
import { all, drawn, one, show } from '../../testing/page.js';
import { choose, titles } from '../../testing/reading.js';

const resources = Array.from({ length: 30 }, (_, at) =>
  aResource({ id: `${at}`, title: `Work ${at}`, types: [at < 25 ? 'guidance' : 'tool'] }),
);

it('prints all that fits the choices, also where a script prints, and goes back to where the reader was', async () => {
  const list = one(show('<guidance-list></guidance-list>'), 'guidance-list');
  list.feed = { version: '1.0', resources };
  await drawn(list);
  await choose(list, 'Guidance');
  expect(titles(list)).toHaveLength(20);

  dispatchEvent(new Event('beforeprint'));
  const printed = titles(list);
  dispatchEvent(new Event('afterprint'));
  await drawn(list);

  expect(printed).toHaveLength(25);
  expect(titles(list)).toHaveLength(20);
});

it('prints all rows of a table', async () => {
  const list = one(show('<guidance-list layout="table"></guidance-list>'), 'guidance-list');
  list.feed = { version: '1.0', resources };
  await drawn(list);

  dispatchEvent(new Event('beforeprint'));

  expect(all(list, 'tbody tr')).toHaveLength(30);
});
