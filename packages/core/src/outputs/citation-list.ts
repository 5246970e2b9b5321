import type { Resource } from '../resource/resource.js';
import { bibtexEntry, bibtexKey } from './bibtex.js';
import { citation, type CitationStyle } from './citation.js';
import { citedWork } from './cited-work.js';

/**
 * Citations of many works as one file, in their order: lines of text, RIS records or BibTeX entries.
 *
 * Shape: the keys of BibTeX entries are unique; the second "handbook2004" is "handbook2004a".
 */
export function citationList(resources: readonly Resource[], style: CitationStyle): string {
  if (style === 'bibtex') return bibtexFile(resources);
  return resources.map((resource) => `${citation(resource, style)}${style === 'plain' ? '\n' : ''}`).join('');
}

function bibtexFile(resources: readonly Resource[]): string {
  const used = new Map<string, number>();
  const entries = resources.map((resource) => {
    const work = citedWork(resource);
    const key = bibtexKey(work);
    let copies = used.get(key) ?? 0;
    while (copies > 0 && used.has(key + letters(copies))) copies++;
    used.set(key, copies + 1);
    used.set(key + letters(copies), copies + 1);
    return bibtexEntry(work, letters(copies));
  });
  return entries.join('\n');
}

/** 0 is nothing, then a, b, … z, aa, ab: the way bibliographies tell works of one year apart. */
function letters(count: number): string {
  if (count === 0) return '';
  const before = Math.floor((count - 1) / 26);
  return letters(before) + String.fromCharCode(97 + ((count - 1) % 26));
}
