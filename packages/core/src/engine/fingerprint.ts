import type { Resource } from '../resource/resource.js';
import { mixed, mixedText } from './checksum.js';

/** A hash of all that an index is made of, so that no index is used with resources that have changed since. Their order does not matter. */
export function fingerprint(resources: readonly Resource[]): number {
  let sum = 0;
  for (const resource of resources) {
    const { id, added, types, topics, audiences, places, publishers, authors, translations } = resource;
    let hash = withTexts(mixedText(1, id), resource);
    if (translations) for (const one of Object.values(translations)) hash = withTexts(hash, one);
    hash = withList(withList(withList(hash, types), topics), audiences);
    hash = withList(withList(withList(hash, places), publishers), authors);
    hash = mixedText(hash, added);
    for (const { label, issued, publishers: more, files = [] } of resource.editions ?? []) {
      hash = withList(mixedText(mixedText(hash, label), issued), more);
      for (const file of files) hash = mixedText(mixedText(hash, file.language), file.label);
      hash = mixed(hash, -1);
    }
    sum = (sum + hash) | 0;
  }
  return sum >>> 0;
}

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
