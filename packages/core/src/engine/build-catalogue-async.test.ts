import { expect, it } from 'vitest';
import { aResource } from '../testing/builders.js';
import { buildCatalogue } from './build-catalogue.js';
import { buildCatalogueAsync } from './build-catalogue-async.js';

const RESOURCES = Array.from({ length: 250 }, (_, at) =>
  aResource({ id: `hub.example/${at}`, title: `Report ${at}` }),
);

it('makes room again and again, says how far it is, and answers as a catalogue built at once', async () => {
  const told: string[] = [];
  const catalogue = await buildCatalogueAsync([...RESOURCES, ...RESOURCES.slice(0, 3)], {
    language: 'fr',
    onProgress: (done, all) => told.push(`${done} of ${all}`),
    yield: () => Promise.resolve(told.push('yield')),
  });

  const query = { text: 'report 24', select: { types: ['guidance'] } };
  expect(catalogue.query(query)).toEqual(buildCatalogue(RESOURCES, { language: 'fr' }).query(query));
  expect(told.join()).toMatch(/^(?:yield,)*100 of 250,yield,200 of 250,yield,250 of 250(?:,yield)+$/);
});

it('builds an empty catalogue, too', async () => {
  const catalogue = await buildCatalogueAsync([], { yield: () => Promise.resolve() });

  expect(catalogue.query({ text: 'report' }).total).toBe(0);
});
