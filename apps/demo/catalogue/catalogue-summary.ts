import { parseFeed, publishersOf, yearsOf, type Resource } from '@guidance-list/core';
import type { Feed, Report } from '@guidance-list/importers';

/** What the script prints: how many works state each fact, and every guess. */
export function catalogueSummary(feed: Feed, report: Report): string {
  const { resources, diagnostics } = parseFeed(feed);
  const count = (states: (work: Resource) => boolean): number => resources.filter(states).length;
  const lines = [
    `works           ${resources.length} of ${report.counts.read} facts`,
    `with a type     ${count(({ types = [] }) => types.length > 0)}`,
    `with a place    ${count(({ places = [] }) => places.length > 0)}`,
    `with a year     ${count((work) => yearsOf(work).length > 0)}`,
    `with publisher  ${count((work) => publishersOf(work).length > 0)}`,
    `with a page     ${count(({ url }) => url !== undefined)}`,
    `with a download ${count(({ editions = [] }) => editions.length > 0)}`,
    `other editions  ${count(({ supersedes, supersededBy }) => Boolean(supersedes ?? supersededBy))}`,
    `problems        ${diagnostics.length}`,
    '',
    ...report.entries
      .filter(({ severity }) => severity !== 'info')
      .map(({ code, record = '', message, found = '' }) => `${code}  ${record}\n  ${message} ${found}`),
  ];
  return lines.join('\n') + '\n';
}
