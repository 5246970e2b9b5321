import type { Finding } from '../report/report.js';
import type { SiteDocuments } from '../content/site-document.js';
import { documentsOf } from './documents-of.js';
import type { Fault } from '../source/fault.js';
import type { Ask, PoliteClient } from '../source/polite-client.js';
import { chosenTypes, type PostType } from './post-types.js';
import { languagesOf } from './item-of-post.js';
import { judgedPosts, publicPosts, type JudgedPost } from './public-posts.js';
import { readAll, type ReadAll } from './read-all.js';
import { readByNumber, readRecords, type EarlierRun } from './read-records.js';
import { findSite, routeAddress, type Site } from './site.js';
import { readTerms, type SiteTerms } from './site-terms.js';

/** How far an import is: records of one type of content. */
export interface WordpressProgress {
  readonly type: string;
  readonly done: number;
  /** Absent where the site does not tell. */
  readonly total?: number;
}

/** Everything that was read of a site's library. */
export interface Library {
  readonly site: Site;
  readonly judged: readonly JudgedPost[];
  /** Numbers of all records that are there; absent where they could not all be seen. */
  readonly listed?: ReadonlySet<number>;
  readonly terms: SiteTerms;
  readonly documents: SiteDocuments;
  /** Addresses of records that could not be read; "" for those that nobody knows. */
  readonly lost: readonly string[];
  /** Whether a part of what was wanted could not be read. */
  readonly isPart: boolean;
  readonly findings: readonly Finding[];
}

/** What is wanted of a library. */
export interface LibraryOptions {
  readonly postTypes?: readonly string[];
  readonly onProgress?: (progress: WordpressProgress) => void;
}

/** Gives what an earlier run knows of a site, where only what changed since is to be read. */
export type KnownBefore = (home: string) => EarlierRun | undefined;

const DOCUMENTS = {
  media_type: 'application',
  _fields: 'id,source_url,title,mime_type,media_type,media_details,post',
};

/** Asks a site for its records, their terms and its documents; or says why nothing can be had. */
export async function readLibrary(
  address: string,
  client: PoliteClient,
  { postTypes, onProgress, knownBefore }: LibraryOptions & { readonly knownBefore?: KnownBefore },
): Promise<Library | { readonly fault: Fault }> {
  const { ask } = client;
  const site = await findSite(address, ask);
  if ('fault' in site) return site;
  const { root, home } = site;
  const refused = await refusedLogin(root, client);
  if (refused) return { fault: refused };
  const chosen = await chosenTypes(site, ask, postTypes);
  if ('fault' in chosen) return chosen;
  const earlier = knownBefore?.(home);
  const read = await readTypes(chosen.types, { ask, root, onProgress, earlier });
  const judged = judgedPosts(read.items);
  const terms = await readTerms(ask, root, publicPosts(judged));
  const media = await readAll(ask, { root, route: 'wp/v2/media', parameters: DOCUMENTS });
  return {
    site,
    judged,
    ...(read.listed ? { listed: read.listed } : {}),
    terms,
    documents: documentsOf(media.items),
    lost: read.lost,
    isPart: read.lost.length > 0 || terms.isPart || chosen.types.length === 0,
    findings: [...chosen.findings, ...read.findings, ...terms.findings, ...media.findings.map(asWarning)],
  };
}

interface TypesReading {
  readonly ask: Ask;
  readonly root: string;
  readonly onProgress: LibraryOptions['onProgress'];
  readonly earlier: EarlierRun | undefined;
}

async function readTypes(types: readonly PostType[], { ask, root, onProgress, earlier }: TypesReading) {
  const [items, lost, findings]: [unknown[], string[], Finding[]] = [[], [], []];
  const listed = new Set<number>();
  let isListed = true;
  for (const { name, route } of types) {
    const told = (done: number, total?: number): void =>
      onProgress?.({ type: name, done, ...(total === undefined ? {} : { total }) });
    const read = await readRecords(ask, { root, route, onProgress: told }, earlier);
    items.push(...read.items);
    lost.push(...read.lost);
    findings.push(...read.findings, ...notShown(name, read));
    for (const id of read.listed ?? []) listed.add(id);
    isListed &&= read.listed !== undefined;
  }
  // An update reads a changed record; what it is a translation of may not have changed.
  const others = earlier ? untoldTranslations(items) : [];
  for (const { route } of others.length > 0 ? types : []) {
    const read = await readByNumber(ask, { root, route }, others);
    items.push(...read.items);
    lost.push(...read.lost);
    findings.push(...read.findings);
  }
  return { items, lost, findings, ...(isListed ? { listed } : {}) };
}

function untoldTranslations(items: readonly unknown[]): number[] {
  const posts = publicPosts(judgedPosts(items));
  const told = new Set(posts.map(({ id }) => id));
  const named = posts.flatMap((post) => Object.values(languagesOf(post).translations ?? {}));
  return [...new Set(named)].filter((id) => !told.has(id));
}

/** WordPress counts records that it does not show to everybody. */
function notShown(type: string, { items, lost, total = 0 }: ReadAll): Finding[] {
  if (lost.length > 0 || items.length >= total) return [];
  const message = `The site counts ${total} records of "${type}" and shows ${items.length}; the others are not for everybody.`;
  return [{ code: 'record/not-published', severity: 'info', found: type, message }];
}

/** A site answers a wrong password with what everybody may see, and says nothing: so it is asked who this is. */
async function refusedLogin(root: string, { ask, hasPassword }: PoliteClient): Promise<Fault | undefined> {
  if (!hasPassword) return undefined;
  const answer = await ask(routeAddress(root, 'wp/v2/users/me', { _fields: 'id' }));
  if (!('fault' in answer) || answer.fault.named !== 'rest_not_logged_in') return undefined;
  return {
    ...answer.fault,
    message: 'The site does not take this user with this password.',
    fix: 'Make an application password in the user’s profile; the password of the login page will not do.',
  };
}

/** Sizes and types of files are good to have; without them the works are whole. */
function asWarning(finding: Finding): Finding {
  return { ...finding, severity: 'warning' };
}
