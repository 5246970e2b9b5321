import type { Finding } from '../report/report.js';
import type { SiteDocuments } from '../content/site-document.js';
import { documentsOf } from './documents-of.js';
import type { Fault } from '../source/fault.js';
import type { PoliteClient } from '../source/polite-client.js';
import { chosenTypes } from './post-types.js';
import { publicPosts, type PublicPosts } from './public-posts.js';
import { readAll, type ReadAll } from './read-all.js';
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
export interface Library extends PublicPosts {
  readonly site: Site;
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

const DOCUMENTS = {
  media_type: 'application',
  _fields: 'id,source_url,title,mime_type,media_type,media_details,post',
};

/** Asks a site for its records, their terms and its documents; or says why nothing can be had. */
export async function readLibrary(
  address: string,
  client: PoliteClient,
  { postTypes, onProgress }: LibraryOptions,
): Promise<Library | { readonly fault: Fault }> {
  const { ask } = client;
  const site = await findSite(address, ask);
  if ('fault' in site) return site;
  const { root } = site;
  const refused = await refusedLogin(root, client);
  if (refused) return { fault: refused };
  const chosen = await chosenTypes(site, ask, postTypes);
  if ('fault' in chosen) return chosen;
  const values: unknown[] = [];
  const lost: string[] = [];
  const findings: Finding[] = [...chosen.findings];
  for (const { name, route } of chosen.types) {
    const told = (done: number, total?: number): void =>
      onProgress?.({ type: name, done, ...(total === undefined ? {} : { total }) });
    const read = await readAll(ask, { root, route, onProgress: told });
    values.push(...read.items);
    lost.push(...read.lost);
    findings.push(...read.findings, ...notShown(name, read));
  }
  const found = publicPosts(values);
  const terms = await readTerms(ask, root, found.posts);
  const media = await readAll(ask, { root, route: 'wp/v2/media', parameters: DOCUMENTS });
  return {
    site,
    ...found,
    terms,
    documents: documentsOf(media.items),
    lost,
    isPart: lost.length > 0 || terms.isPart || chosen.types.length === 0,
    findings: [...findings, ...terms.findings, ...media.findings.map(asWarning)],
  };
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
