import type { Edition, ResourceFile } from '@guidance-list/core';
import type { Download } from './download-line.js';

/** The editions a page offers: downloads of the same edition, date and publishers are files of one, in the order of the page. */
export function editionsOfDownloads(downloads: readonly Download[]): Edition[] {
  const groups = new Map<string, Download[]>();
  for (const one of downloads) {
    const key = JSON.stringify([one.edition, one.issued, one.publishers]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => ({ ...factsOf(group[0]), files: group.map(fileOf) }));
}

function factsOf(download: Download | undefined): Edition {
  const { edition, issued, publishers = [] } = download ?? {};
  return {
    ...(edition ? { label: edition } : {}),
    ...(issued ? { issued } : {}),
    ...(publishers.length > 0 ? { publishers: [...publishers] } : {}),
  };
}

function fileOf({ label, language }: Download): ResourceFile {
  return { ...(language ? { language } : {}), label };
}
