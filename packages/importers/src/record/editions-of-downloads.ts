import type { Edition, ResourceFile } from '@guidance-list/core';
import type { Download } from './download-line.js';

/** The editions a page offers: downloads of the same edition, date and publishers are files of one, in the order of the page. */
export function editionsOfDownloads(downloads: readonly Download[]): Edition[] {
  const groups = new Map<string, Download[]>();
  for (const one of downloads) {
    const key = [one.edition, one.issued, ...one.publishers].join('\n');
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((group) => {
    const files = group.map(fileOf).filter((file) => Object.keys(file).length > 0);
    return { ...factsOf(group[0]), ...(files.length > 0 ? { files } : {}) };
  });
}

function factsOf(download: Download | undefined): Edition {
  const { edition, issued, publishers = [] } = download ?? {};
  return {
    ...(edition ? { label: edition } : {}),
    ...(issued ? { issued } : {}),
    ...(publishers.length > 0 ? { publishers: [...publishers] } : {}),
  };
}

function fileOf({ url, language, label, mediaType, bytes }: Download): ResourceFile {
  return {
    ...(url ? { url } : {}),
    ...(language ? { language } : {}),
    ...(label ? { label } : {}),
    ...(mediaType ? { mediaType } : {}),
    ...(bytes === undefined ? {} : { bytes }),
  };
}
