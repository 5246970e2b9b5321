import type { Download } from '../record/download-line.js';
import type { SourceRecord } from '../record/source-record.js';
import type { Gathering } from '../record/gathering.js';
import type { Finding } from '../report/report.js';
import type { TranslationGroup, TranslationGroups } from './translation-groups.js';

/** Takes records one after another, and hands them on: one of several languages once all of them are there. */
export interface TranslationJoiner {
  add(id: number, record: SourceRecord): void;
}

/** Makes one record of those that are one work in several languages. */
export function translationJoiner(
  { byId, doubts }: TranslationGroups,
  gathered: Pick<Gathering, 'add' | 'leaveOut'>,
): TranslationJoiner {
  const waiting = new Map<TranslationGroup, Map<number, SourceRecord>>();
  const add = (id: number, record: SourceRecord): void => {
    const group = byId.get(id);
    const doubt = doubts.get(id);
    if (!group) {
      gathered.add(doubt ? { ...record, findings: [...(record.findings ?? []), doubt] } : record);
      return;
    }
    const members = (waiting.get(group) ?? new Map<number, SourceRecord>()).set(id, record);
    waiting.set(group, members);
    if (members.size < group.ids.length) return;
    waiting.delete(group);
    const [main, ...others] = [group.main, ...group.ids.filter((one) => one !== group.main)].flatMap(
      (one) => members.get(one) ?? [],
    );
    if (!main) return;
    gathered.add(joined(main, others));
    for (const other of others) gathered.leaveOut(other.sourceId, mergedInto(main, other));
  };
  return { add };
}

function joined(main: SourceRecord, others: readonly SourceRecord[]): SourceRecord {
  const all = [main, ...others];
  const translations = others.map(({ language = '', title, summary, body }) => {
    const texts = Object.entries({ title, summary, body }).filter(([, text]) => text !== undefined);
    return [language, Object.fromEntries(texts)] as const;
  });
  const authors = new Set(all.flatMap(({ facts }) => facts?.authors ?? []));
  const terms = new Map(all.flatMap((record) => record.terms).map((term) => [JSON.stringify(term), term]));
  return {
    ...main,
    translations: Object.fromEntries(translations),
    terms: [...terms.values()],
    downloads: uniqueDownloads(all.flatMap(inOwnLanguage)),
    ...(main.facts && authors.size > 0 ? { facts: { ...main.facts, authors: [...authors] } } : {}),
    findings: all.flatMap(({ findings = [] }) => findings),
  };
}

/** A file on a page in French is in French, unless it says otherwise. */
function inOwnLanguage({ downloads, language }: SourceRecord): Download[] {
  return downloads.map((one) => (one.language || !language || !one.url ? one : { ...one, language }));
}

/** The same file on the pages of two languages is one file, in no language that anybody states. */
function uniqueDownloads(downloads: readonly Download[]): Download[] {
  const kept = new Map<string, Download>();
  for (const download of downloads) {
    const key = download.url ?? JSON.stringify(download);
    const before = kept.get(key);
    if (!before) kept.set(key, download);
    else if (before.language !== download.language) kept.set(key, inNoLanguage(before));
  }
  return [...kept.values()];
}

function inNoLanguage(download: Download): Download {
  const rest: { -readonly [Key in keyof Download]: Download[Key] } = { ...download };
  delete rest.language;
  return rest;
}

function mergedInto(main: SourceRecord, { language = '', url }: SourceRecord): Finding {
  return {
    code: 'record/merged',
    severity: 'info',
    field: 'translations',
    ...(url === undefined ? {} : { found: url }),
    ...(main.url === undefined ? {} : { used: main.url }),
    message: `This record is a work in another language (${language}); its texts and files stand there.`,
  };
}
