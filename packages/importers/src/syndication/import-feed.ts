import { addressVerdict } from '@guidance-list/core';
import { markupText } from '../content/content.js';
import { gathering } from '../record/gathering.js';
import { importedFrom, importedOf, type Imported } from '../record/imported.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { decodeText } from '../text/decode-text.js';
import { escapeUTF8 } from 'entities/escape';
import { announcedFeeds } from './announced-feeds.js';
import type { FeedDocument, FeedItem } from './feed-item.js';
import { jsonFeed } from './json-feed.js';
import { readXmlFeed, type ReadFeed } from './read-xml-feed.js';
import { recordOfFeedItem } from './record-of-feed-item.js';

/** What is known of a feed before it is read. */
export interface ImportFeedOptions {
  /** As the report names it: a path or an address. */
  readonly source: string;
  readonly mapping?: Mapping;
  /** Address against which links are resolved; default: what the feed states, else its own. */
  readonly base?: string;
  /** The encoding that whoever sent it states; it goes before the feed's own word. */
  readonly encoding?: string;
  /** What was found on the way to it. */
  readonly findings?: readonly Finding[];
}

const COMMAND = 'import feed';
const PASSWORD_FORM =
  /class=["']post-password-form|[?&;]action=postpass|^\s*There is no excerpt because this is a protected post\.\s*$/;

/** Makes a feed of an RSS, Atom or JSON feed. Never throws: what is no feed is an error of the report. */
export async function importFeed(bytes: Uint8Array, options: ImportFeedOptions): Promise<Imported> {
  const { source, mapping, base, findings = [] } = options;
  const address = isAddress(source) ? source : undefined;
  const { feed, findings: found } = await readFeed(bytes, options, address);
  const origin = { command: COMMAND, source, findings: [...findings, ...found] };
  if (!feed || feed.isExport) {
    const reason = feed ? isAnExport() : notAFeed(bytes, address);
    return importedFrom([], { ...origin, findings: [...origin.findings, reason] });
  }
  const home = homeOf(feed, address);
  const around = base ?? home ?? address;
  const known = {
    system: feed.system,
    ...statedAddress(address ?? home),
    ...(around ? { base: around } : {}),
  };
  const gathered = gathering(mapping);
  for (const [at, item] of feed.items.entries()) {
    if (!item.isForEverybody) gathered.leaveOut(`item ${at + 1}`, notPublished());
    else if (asksForPassword(item)) gathered.leaveOut(`item ${at + 1}`, needsPassword());
    else gathered.add(recordOfFeedItem(item, { ...known, place: at + 1 }));
  }
  const title = markupText('title', titleMarkup(feed)).text;
  return importedOf(gathered, {
    ...origin,
    ...(mapping ? { mapping } : {}),
    ...(around ? { base: around } : {}),
    info: {
      ...(title ? { title } : {}),
      ...(home ? { home } : {}),
      ...(feed.language ? { language: feed.language } : {}),
    },
  });
}

async function readFeed(
  bytes: Uint8Array,
  { encoding }: ImportFeedOptions,
  address: string | undefined,
): Promise<ReadFeed> {
  const { text } = decodeText(bytes);
  if (!/^\s*\{/.test(text)) {
    const known = { ...(address ? { address } : {}), ...(encoding === undefined ? {} : { encoding }) };
    return readXmlFeed(bytes, known);
  }
  try {
    const feed = jsonFeed(JSON.parse(text));
    return { findings: [], ...(feed ? { feed } : {}) };
  } catch {
    return { findings: [] };
  }
}

function titleMarkup({ title }: FeedDocument): string {
  return title?.kind === 'text' ? escapeUTF8(title.value) : (title?.value ?? '');
}

function homeOf({ home }: FeedDocument, address: string | undefined): string | undefined {
  if (home === undefined || !URL.canParse(home, address)) return undefined;
  const { href } = new URL(home, address);
  return isAddress(href) ? href : undefined;
}

function statedAddress(address: string | undefined): { address?: string } {
  return address === undefined ? {} : { address };
}

function isAddress(text: string): boolean {
  return addressVerdict(text) === 'ok' && /^https?:/i.test(text);
}

function notAFeed(bytes: Uint8Array, address: string | undefined): Finding {
  const { text } = decodeText(bytes.subarray(0, 512 * 1024));
  const announced = announcedFeeds(text, address);
  return {
    code: /^\s*[[{]/.test(text) ? 'source/not-json' : 'source/not-xml',
    severity: 'error',
    message: 'This is no RSS, Atom or JSON feed.',
    fix:
      announced.length > 0
        ? `It is a page that announces ${announced.join(', ')}: import that.`
        : 'Give the address of the feed itself, not of a page.',
  };
}

function isAnExport(): Finding {
  return {
    code: 'feed/invalid',
    severity: 'error',
    message: 'This is a WordPress export, which holds more than is for everybody.',
    fix: 'Read it with "import wxr".',
  };
}

/** WordPress lists such a record in its feeds, with a form where its text would be. */
function asksForPassword({ summary, content }: FeedItem): boolean {
  return [summary, content].some((text) => PASSWORD_FORM.test(text?.value ?? ''));
}

function needsPassword(): Finding {
  return {
    code: 'record/protected',
    severity: 'info',
    message: 'The record needs a password, so it was left out.',
  };
}

function notPublished(): Finding {
  return {
    code: 'record/not-published',
    severity: 'info',
    message: 'The record is not for everybody, so it was left out.',
  };
}
