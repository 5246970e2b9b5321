import { gathering } from '../record/gathering.js';
import { importedFrom, importedOf, type Imported, type ImportOrigin } from '../record/imported.js';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { fieldsUnknown } from '../wordpress/fields-unknown.js';
import { translationJoiner } from '../wordpress/join-translations.js';
import { recordOfItem } from '../wordpress/record-of-item.js';
import { translationGroups } from '../wordpress/translation-groups.js';
import { typeChoice } from '../wordpress/type-choice.js';
import { malformedFinding } from '../xml/read-xml.js';
import type { Bytes } from '../xml/xml-text.js';
import { itemOfWxr, numberOf } from './item-of-wxr.js';
import { readWxr } from './read-wxr.js';
import { isForEverybody, wxrLibrary, type WxrLibrary } from './wxr-library.js';
import type { WxrItem } from './wxr-item.js';

/** What is read of an export, and how. */
export interface ImportWxrOptions {
  /** As the report names it. */
  readonly source: string;
  readonly mapping?: Mapping;
  readonly postTypes?: readonly string[];
  /** Address against which links are resolved; default: that of the site, which the export states. */
  readonly base?: string;
  readonly onProgress?: (works: number) => void;
}

const COMMAND = 'import wxr';
const TOLD_EVERY = 500;

/**
 * Reads a WordPress export (WXR 1.0 to 1.2). It is read twice, since what its records refer to may stand behind them: `open`
 * gives its bytes from the beginning each time. It is never in memory as a whole; only its works are.
 */
export async function importWxr(open: () => Bytes, options: ImportWxrOptions): Promise<Imported> {
  const { source, mapping, postTypes, base, onProgress } = options;
  const library = await wxrLibrary(open(), base);
  const { isWxr, end, title, home, language } = library;
  if (!isWxr) return importedFrom([], { command: COMMAND, source, findings: [notWxr(end.isXml)] });
  const choice = typeChoice(library.types, postTypes);
  const read = await readWorks(open(), { library, types: new Set(choice.types), mapping, onProgress });
  const broken = end.fault ? [malformedFinding(end.fault)] : [];
  const origin: ImportOrigin = {
    command: COMMAND,
    source,
    ...(mapping ? { mapping } : {}),
    ...(home ? { base: home } : {}),
    info: { ...(title ? { title } : {}), ...(home ? { home } : {}), ...(language ? { language } : {}) },
    findings: [
      ...end.findings,
      ...choice.findings,
      ...(choice.types.length === 0 ? [nothingToRead()] : []),
      ...fieldsUnknown(read.unknownFields),
      ...broken,
    ],
  };
  return importedOf(read.gathered, origin);
}

interface Reading {
  readonly library: WxrLibrary;
  readonly types: ReadonlySet<string>;
  readonly mapping: Mapping | undefined;
  readonly onProgress: ((works: number) => void) | undefined;
}

async function readWorks(bytes: Bytes, { library, types, mapping, onProgress }: Reading) {
  const gathered = gathering(mapping);
  const known = { home: library.home, documents: library.documents, ...(mapping ? { mapping } : {}) };
  const translated = library.translated.filter(({ type }) => types.has(type));
  const joiner = translationJoiner(translationGroups(translated, library.language), gathered);
  const unknownFields = new Set<string>();
  const seen = new Set<number>();
  let items = 0;
  const onItem = (item: WxrItem): void => {
    if (!types.has(item.values.get('wp:post_type') ?? '')) return;
    items++;
    const id = numberOf(item);
    const reason = id === undefined ? notARecord() : (reasonToLeaveOut(item) ?? doubleOf(id, seen));
    if (reason) gathered.leaveOut(id === undefined ? `item ${items}` : String(id), reason);
    if (id === undefined || reason) return;
    seen.add(id);
    const read = recordOfItem(itemOfWxr(item, id, library), known);
    for (const field of read.unknownFields) unknownFields.add(field);
    joiner.add(id, read.record);
    if (items % TOLD_EVERY === 0) onProgress?.(gathered.records.size);
  };
  await readWxr(bytes, { item: onItem });
  onProgress?.(gathered.records.size);
  return { gathered, unknownFields: [...unknownFields] };
}

/** Nothing of such an item is told, not even its title. */
function reasonToLeaveOut(item: WxrItem): Finding | undefined {
  if (isForEverybody(item)) return undefined;
  const status = item.values.get('wp:status') ?? '';
  if (status === 'publish') {
    return {
      code: 'record/protected',
      severity: 'info',
      message: 'The record needs a password, so it was left out.',
    };
  }
  return {
    code: 'record/not-published',
    severity: 'info',
    found: status,
    message: 'The record is not published, so it was left out.',
  };
}

function doubleOf(id: number, seen: ReadonlySet<number>): Finding | undefined {
  if (!seen.has(id)) return undefined;
  return {
    code: 'record/duplicate-id',
    severity: 'warning',
    field: 'id',
    found: String(id),
    message: `An item before it has the number ${id} too, so this one was left out.`,
    fix: 'Export one site at a time, and do not join exports.',
  };
}

function notARecord(): Finding {
  return {
    code: 'record/invalid',
    severity: 'error',
    message: 'This is no record: it has no number.',
    fix: 'Export again, or look which plugin changes the export.',
  };
}

function notWxr(isXml: boolean): Finding {
  return {
    code: 'source/not-wxr',
    severity: 'error',
    message: isXml
      ? 'This is no WordPress export: it does not say which version of the format it is in.'
      : 'This is no WordPress export: it is no XML.',
    fix: isXml
      ? 'Export again with Tools → Export; read a feed with "import feed".'
      : 'Export again with Tools → Export.',
  };
}

function nothingToRead(): Finding {
  return {
    code: 'type/not-read',
    severity: 'warning',
    message: 'The export holds none of the types of content that are read.',
    fix: 'Name those that hold works with --post-types.',
  };
}
