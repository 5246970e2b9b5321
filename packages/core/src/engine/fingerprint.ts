import type { Resource } from '../resource/resource.js';
import { Checksum } from './checksum.js';

interface SearchedFields {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly body?: string | undefined;
}

/** A hash of all that an index is made of, so that no index is used with resources that have changed since. `resources` stand in order of `id`. */
export function fingerprint(resources: readonly Resource[]): readonly [number, number] {
  const sum = new Checksum();
  const text = (value: string | undefined): void => (value === undefined ? sum.add(-1) : sum.addText(value));
  const list = (values: readonly string[] = []): void => {
    sum.add(-2 - values.length);
    for (const value of values) sum.addText(value);
  };
  const texts = ({ title, summary, body }: SearchedFields): void => {
    text(title);
    text(summary);
    text(body);
  };
  for (const resource of resources) {
    const { translations, editions = [] } = resource;
    text(resource.id);
    texts(resource);
    if (translations) Object.values(translations).forEach(texts);
    list(resource.types);
    list(resource.topics);
    list(resource.audiences);
    list(resource.places);
    list(resource.publishers);
    list(resource.authors);
    text(resource.added);
    for (const { label, issued, publishers, files = [] } of editions) {
      text(label);
      text(issued);
      list(publishers);
      for (const file of files) {
        text(file.language);
        text(file.label);
      }
      sum.add(-3);
    }
    sum.add(-4);
  }
  return sum.value();
}
