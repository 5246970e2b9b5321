import type { Resource } from '../resource/resource.js';
import { mixed, mixedText } from './checksum.js';

/**
 * A hash of all that an index is made of, resource by resource, so that no index is used with resources that have changed since. It can
 * be worked out in steps: the hash of those before goes into that of those that follow.
 */
export function fingerprint(resources: readonly Resource[], before = 1): number {
  let hash = before;
  for (const resource of resources) hash = mixed(hash, hashOf(resource));
  return hash >>> 0;
}

function hashOf(resource: Resource): number {
  const { id, added, types, topics, audiences, places, publishers, authors, translations } = resource;
  let hash = withTexts(mixedText(mixedText(1, id), resource.language), resource);
  for (const key in translations) hash = withTexts(mixedText(hash, key), translations[key] ?? {});
  hash = withList(withList(withList(hash, types), topics), audiences);
  hash = withList(withList(withList(hash, places), publishers), authors);
  hash = mixedText(hash, added);
  for (const edition of resource.editions ?? NONE) {
    hash = mixedText(mixedText(hash, edition.label), edition.issued);
    hash = withList(hash, edition.publishers);
    for (const { language, label } of edition.files ?? NONE)
      hash = mixedText(mixedText(hash, language), label);
    hash = mixed(hash, -1);
  }
  return hash;
}

const NONE = [] as const;

interface Texts {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly body?: string | undefined;
}

function withTexts(hash: number, { title, summary, body }: Texts): number {
  return mixedText(mixedText(mixedText(hash, title), summary), body);
}

function withList(hash: number, values: readonly string[] | undefined): number {
  if (!values) return mixed(hash, -1);
  let sum = mixed(hash, values.length);
  for (const value of values) sum = mixedText(sum, value);
  return sum;
}
