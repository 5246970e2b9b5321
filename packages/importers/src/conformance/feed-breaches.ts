import { compareCodePoints, parseFeed, type Resource } from '@guidance-list/core';
import type { Imported } from '../record/imported.js';
import { writtenJson } from '../record/written-json.js';
import type { Trial } from './trial.js';

/** What the reader of feeds has to say about a feed. */
export function unreadableFeed({ imported }: Trial): string[] {
  const { resources, diagnostics } = parseFeed(writtenJson(imported.feed));
  const lost = imported.feed.resources.length - resources.length;
  return [
    ...diagnostics.map(
      ({ pointer, found, expected, code }) => `${pointer}: found ${found}, expected ${expected} [${code}]`,
    ),
    ...(lost > 0 ? [`${lost} works cannot be read.`] : []),
  ];
}

/** Ids that are there twice, or out of order. */
export function repeatedIds({ imported }: Trial): string[] {
  const ids = imported.feed.resources.map(({ id }) => id);
  return ids.flatMap((id, at) => {
    const before = ids[at - 1];
    if (before === undefined || compareCodePoints(before, id) < 0) return [];
    return [`"${id}" stands after "${before}".`];
  });
}

/** Works that differ between two feeds and should not. */
export function differingRecords(before: Imported, after: Imported, changed: readonly string[]): string[] {
  const written = ({ feed }: Imported): Map<string, string> =>
    new Map(feed.resources.map((work: Resource) => [work.id, JSON.stringify(work)]));
  const [old, now] = [written(before), written(after)];
  const ids = [...new Set([...old.keys(), ...now.keys()])].filter((id) => !changed.includes(id));
  return ids.filter((id) => old.get(id) !== now.get(id)).map((id) => `"${id}" differs, and was not edited.`);
}
