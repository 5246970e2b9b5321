import fc from 'fast-check';
import { HEADER_PLAN, RESOURCE_PLAN } from '../src/feed/generated/plans.js';
import type { Plan } from '../src/feed/plan.js';
import type { Resource } from '../src/resource/resource.js';
import { resource } from './collections.js';
import { asJson, deepValue, hostileValue, nearly, nearlyAll } from './hostile.js';

/** A feed in which good records stand among bad ones, under a head of any kind. */
export interface MixedFeed {
  /** As JSON. */
  readonly text: string;
  /** The good records, in their order; of one in which some optional values are anything, what is left of it. */
  readonly good: readonly Resource[];
}

interface Item {
  readonly record: unknown;
  readonly good?: Resource;
}

const optionalOf = (plan: Plan): Record<string, Plan> =>
  typeof plan === 'object' && 'fields' in plan
    ? Object.fromEntries(Object.entries(plan.fields).filter(([key]) => !plan.required.includes(key)))
    : {};

const goodItem = resource.map((good): Item => ({ record: good, good }));
const spoiltItem = fc.tuple(resource, nearlyAll(optionalOf(RESOURCE_PLAN))).map(([good, worse]): Item => {
  const left = Object.entries(good).filter(([key]) => !Object.hasOwn(worse, key));
  return { record: { ...good, ...worse }, good: Object.fromEntries(left) as Resource };
});
const badItem = fc
  .oneof({ weight: 5, arbitrary: nearly(RESOURCE_PLAN) }, hostileValue, deepValue)
  .map((record): Item => ({ record }));

/** A version of a later model is one clear error, so there is none here. */
const version = fc.oneof(fc.constantFrom('1.0', 1, '1.7', '1'), hostileValue).filter((value) => {
  const isNumber = /^"?«?[1-9]\d*(?:\.\d+)*»?"?$/.test(JSON.stringify(value));
  return !isNumber || value === 1 || /^1(?:\.|$)/.test(String(value));
});
const head = fc
  .tuple(nearlyAll(optionalOf(HEADER_PLAN)), fc.option(version))
  .map(([fields, stated]) => (stated === null ? fields : { version: stated, ...fields }));

/** Any such feed. Its good records have ids of their own. */
export const mixedFeed = fc
  .tuple(head, fc.array(fc.oneof(goodItem, spoiltItem, badItem), { maxLength: 8 }), fc.constantFrom(0, 1))
  .map(([fields, items, indent]): MixedFeed => {
    const numbered = items.map(({ record, good }, at) => {
      const id = `good record ${at}`;
      return good ? { record: { ...(record as object), id }, good: { ...good, id } } : { record, good };
    });
    const resources = numbered.map(({ record }) => record);
    return {
      text: asJson({ ...fields, resources }, indent),
      good: numbered.flatMap(({ good }) => good ?? []),
    };
  });
