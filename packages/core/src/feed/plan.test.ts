import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { feedPlans, schemaText } from '../../scripts/feed-files.js';
import { HEADER_PLAN, RESOURCE_PLAN } from './generated/plans.js';

const STALE = 'run: npx tsx --conditions @guidance-list/source scripts/make-feed-files.ts';

it('the reader reads what the schema says today', () => {
  expect({ header: HEADER_PLAN, resource: RESOURCE_PLAN }, STALE).toEqual(feedPlans());
});

it('the published JSON Schema says what the schema says today', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../../feed.schema.json', import.meta.url), 'utf8'),
  );

  expect(published, STALE).toEqual(JSON.parse(schemaText()));
});

it('the published JSON Schema explains every field', () => {
  const { properties } = JSON.parse(schemaText()) as {
    properties: { resources: { items: { properties: object } } };
  };
  const fields = Object.entries(properties.resources.items.properties) as [
    string,
    { description?: string },
  ][];

  expect(fields.filter(([, field]) => !field.description).map(([name]) => name)).toEqual([]);
});
