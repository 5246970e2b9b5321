import type { Resource } from '../resource/resource.js';
import { mixed, mixedText } from './checksum.js';

/** A hash of all that an index is made of, so that no index is used with resources that have changed since. Their order does not matter. */
export function fingerprint(resources: readonly Resource[]): number {
  let sum = 0;
  let hash = 0;
  const text = (value: string | undefined): void => {
    hash = value === undefined ? mixed(hash, -1) : mixedText(hash, value);
  };
  const list = (values: readonly string[] = []): void => {
    hash = mixed(hash, -2 - values.length);
    values.forEach(text);
  };
  for (const resource of resources) {
    const { id, added, types, topics, audiences, places, publishers, authors, editions = [] } = resource;
    hash = 1;
    text(id);
    for (const one of [resource, ...Object.values(resource.translations ?? {})]) {
      text(one.title);
      text(one.summary);
      text(one.body);
    }
    for (const values of [types, topics, audiences, places, publishers, authors]) list(values);
    text(added);
    for (const { label, issued, publishers: more, files = [] } of editions) {
      text(label);
      text(issued);
      list(more);
      for (const file of files) {
        text(file.language);
        text(file.label);
      }
      hash = mixed(hash, -1);
    }
    sum = (sum + hash) | 0;
  }
  return sum >>> 0;
}
