import type { Resource } from '../resource/resource.js';
import { bibtexEntry } from './bibtex.js';
import { citedWork, type CitedWork } from './cited-work.js';
import { risRecord } from './ris.js';

/** How a citation is written: a line to read, or a file for a reference manager. */
export type CitationStyle = 'plain' | 'ris' | 'bibtex';

/** A citation of a work's newest edition. */
export function citation(resource: Resource, style: CitationStyle): string {
  const work = citedWork(resource);
  if (style === 'ris') return risRecord(work);
  return style === 'bibtex' ? bibtexEntry(work) : plain(work);
}

function plain({ title, authors, publishers, issued, edition, url }: CitedWork): string {
  const makers = authors.length > 0 ? authors : publishers;
  const year = issued ? `(${issued.slice(0, 4)})` : '';
  const head = [makers.join(', '), year].filter(Boolean).join(' ');
  const imprint = authors.length > 0 ? publishers.join(', ') : '';
  const parts = [head, title, edition ?? '', imprint].filter(Boolean).map(ended);
  return [...parts, url ?? ''].filter(Boolean).join(' ');
}

function ended(sentence: string): string {
  return /[.?!…。؟]$/.test(sentence) ? sentence : `${sentence}.`;
}
