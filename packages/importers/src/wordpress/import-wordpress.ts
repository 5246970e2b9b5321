import type { Resource } from '@guidance-list/core';
import { gathering, type Gathering } from '../record/gathering.js';
import { importedFrom, importedOf, type Imported } from '../record/imported.js';
import { faultFinding } from '../source/fault.js';
import { politeClient, type PoliteOptions } from '../source/polite-client.js';
import type { Mapping } from '../terms/mapping.js';
import { afterImport, afterUpdate, earlierRun } from './earlier-works.js';
import { fieldsUnknown } from './fields-unknown.js';
import { itemOfPost } from './item-of-post.js';
import { translationJoiner } from './join-translations.js';
import { publicPosts } from './public-posts.js';
import { readLibrary, type Library, type LibraryOptions } from './read-library.js';
import { recordOfItem } from './record-of-item.js';
import { translationGroups } from './translation-groups.js';

/** What is read of a site, and how. */
export interface ImportWordpressOptions extends PoliteOptions, LibraryOptions {
  readonly mapping?: Mapping;
  /** Works of an earlier feed of the same site: what cannot be seen again because a part fails, stays. */
  readonly earlier?: readonly Resource[];
  /** Whether to read only what changed since the earlier feed, and to take out what is no longer there. */
  readonly update?: boolean;
}

/**
 * Reads a WordPress site over its REST API. Never throws: what could not be read is an error of the report, whose exit
 * code is then 3; where it also counts nothing as read, there is nothing to write.
 */
export async function importWordpress(address: string, options: ImportWordpressOptions): Promise<Imported> {
  const { mapping, earlier = [], update = false } = options;
  const client = politeClient(address, options);
  const knownBefore = update ? (home: string) => earlierRun(earlier, home) : undefined;
  const library = await readLibrary(address, client, { ...options, ...(knownBefore ? { knownBefore } : {}) });
  const origin = { command: 'import wordpress', source: address };
  if ('fault' in library) {
    const findings = [...client.findings, faultFinding(library.fault)];
    return importedFrom([], { ...origin, findings, isPart: true });
  }
  const { home } = library.site;
  const { gathered, unknownFields } = gatheredWorks(library, mapping);
  const staying = (update ? afterUpdate : afterImport)(earlier, library);
  return importedOf(gathered, {
    ...origin,
    base: home,
    ...(mapping ? { mapping } : {}),
    info: infoOf(library),
    findings: [...client.findings, ...library.findings, ...fieldsUnknown(unknownFields), ...staying.gone],
    isPart: library.isPart,
    unchanged: staying.unchanged,
    earlier: staying.unseen,
  });
}

function gatheredWorks(
  { site, judged, terms, documents }: Library,
  mapping: Mapping | undefined,
): { gathered: Gathering; unknownFields: string[] } {
  const gathered = gathering(mapping);
  const known = { home: site.home, documents, ...(mapping ? { mapping } : {}) };
  const items = new Map(publicPosts(judged).map((post) => [post.id, itemOfPost(post, terms)]));
  const groups = translationGroups([...items.values()], site.language);
  const joiner = translationJoiner(groups, gathered);
  const unknownFields: string[] = [];
  for (const { record, post, reason } of judged) {
    const item = post && items.get(post.id);
    if (reason) gathered.leaveOut(record, reason);
    else if (item) {
      const read = recordOfItem(item, known);
      unknownFields.push(...read.unknownFields);
      joiner.add(item.id, read.record);
    }
  }
  return { gathered, unknownFields };
}

function infoOf({ site: { title, home, language } }: Library) {
  return { ...(title ? { title } : {}), home, ...(language ? { language } : {}) };
}
