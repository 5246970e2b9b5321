import type { Resource } from '../resource/resource.js';
import { withoutForbidden } from '../text/without-forbidden.js';
import { newestEdition, publishersOf } from '../view/editions.js';

/** What a citation says of a work, each text on one line; nothing that the record does not state. */
export interface CitedWork {
  readonly title: string;
  /** People. */
  readonly authors: readonly string[];
  /** Organisations: those of the cited edition, else those of the work. */
  readonly publishers: readonly string[];
  /** Partial ISO date: of the edition, or of a law without one, when it was adopted. */
  readonly issued: string | undefined;
  readonly edition: string | undefined;
  readonly url: string | undefined;
  /** BCP 47: only where all files of the edition share it. */
  readonly language: string | undefined;
  /** The terms of its types. */
  readonly types: readonly string[];
}

/** What there is to cite of a work: its newest edition. */
export function citedWork(resource: Resource): CitedWork {
  const edition = newestEdition(resource);
  const files = edition?.files ?? [];
  const [language, ...others] = new Set(files.flatMap((file) => file.language ?? []));
  const types = resource.types ?? [];
  return {
    title: oneLine(resource.title),
    authors: (resource.authors ?? []).map(oneLine),
    publishers: (edition?.publishers?.length ? edition.publishers : publishersOf(resource)).map(oneLine),
    issued: edition?.issued ?? (types.includes('legislation') ? resource.adopted : undefined),
    edition: edition?.label ? oneLine(edition.label) : undefined,
    url: resource.url ?? files.find(({ url }) => url)?.url,
    language: others.length > 0 ? undefined : language,
    types,
  };
}

/** A text as one line of printable characters, so that it cannot end a field or a record of a line format. */
export function oneLine(text: string): string {
  return withoutForbidden(text.replace(/[\s\u0085]+/g, ' ')).trim();
}
