import { addressVerdict, excerpt, isVisible, type AddressVerdict, type Resource } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import type { Mapping } from '../terms/mapping.js';
import { downloadFindings } from './download-findings.js';
import { editionsOfDownloads } from './editions-of-downloads.js';
import { facetsOfTerms } from './facets-of-terms.js';
import type { SourceRecord } from './source-record.js';
import { readText, type ReadText } from './read-text.js';

/** A work without its id, which only the whole set can give. */
export type Work = Omit<Resource, 'id'>;

/** What a record says; no work where it says nothing at all. */
export interface RecordReading {
  readonly work?: Work;
  readonly findings: readonly Finding[];
}

const GUESSED_TITLE_LENGTH = 80;

/** Turns one record of any source into a work, and says what was repaired, guessed and unknown on the way. */
export function resourceOfRecord(record: SourceRecord, mapping?: Mapping): RecordReading {
  const summary = textOf('summary', record.summary);
  const body = textOf('body', record.body);
  const title = titleOf(record, [summary, body].find((one) => one?.text)?.text ?? '');
  const terms = facetsOfTerms(record.terms, mapping);
  const translations = translationsOf(record);
  const verdict = record.url === undefined ? 'ok' : addressVerdict(record.url);
  const findings = [
    ...(record.findings ?? []),
    ...(title?.findings ?? []),
    ...(summary?.findings ?? []),
    ...(body?.findings ?? []),
    ...translations.findings,
    ...terms.findings,
    ...downloadFindings(record.downloads),
    ...addressFindings(record.url, verdict),
  ];
  if (!title) return { findings: [...findings, emptyRecord()] };
  const editions = editionsOfDownloads(record.downloads);
  const work = {
    title: title.text,
    ...(summary?.text ? { summary: summary.text } : {}),
    ...(body?.text && body.text !== summary?.text ? { body: body.text } : {}),
    ...(record.language ? { language: record.language } : {}),
    ...translations.field,
    ...terms.facets,
    ...(record.url && verdict === 'ok' ? { url: record.url } : {}),
    ...(record.otherLanguages ? { otherLanguages: true } : {}),
    ...record.facts,
    ...(editions.length > 0 ? { editions } : {}),
  };
  return { work, findings };
}

function addressFindings(url: string | undefined, verdict: AddressVerdict): Finding[] {
  if (url === undefined || verdict === 'ok') return [];
  return [
    {
      code: verdict === 'unsafe' ? 'url/unsafe' : 'url/invalid',
      severity: 'warning',
      field: 'url',
      found: url,
      message: 'This is no address that may become a link, so it was left out.',
      fix: 'Use a whole address that begins with https://.',
    },
  ];
}

function textOf(field: string, original: string | undefined): ReadText | undefined {
  return original === undefined ? undefined : readText(field, original);
}

function translationsOf({ translations = {} }: SourceRecord): {
  field: Pick<Resource, 'translations'>;
  findings: Finding[];
} {
  const findings: Finding[] = [];
  const read = Object.entries(translations).map(([language, texts]) => {
    const cleaned = Object.entries(texts).flatMap(([name, original]) => {
      const { text, findings: found } = readText(`translations/${language}/${name}`, original);
      findings.push(...found);
      return text === '' ? [] : [[name, text] as const];
    });
    return [language, Object.fromEntries(cleaned)] as const;
  });
  return { field: read.length > 0 ? { translations: Object.fromEntries(read) } : {}, findings };
}

function titleOf({ title = '', titleIsCut }: SourceRecord, about: string): ReadText | undefined {
  const { text, findings } = readText('title', title);
  if (text === '') return guessedTitle(about);
  if (!titleIsCut) return { text, findings };
  const used = `${wholeWords(text)}…`;
  const finding: Finding = {
    code: 'title/cut',
    severity: 'warning',
    field: 'title',
    found: title,
    used,
    original: title,
    message: 'The source cuts this title short; the whole one is not known.',
    fix: 'Write the whole title at the source and import again.',
  };
  return { text: used, findings: [...findings, finding] };
}

/** The last word of a cut title may be half a word, so it goes, unless a sentence ends there or nothing else is left. */
function wholeWords(title: string): string {
  const bare = title.replace(/[\s…]+$/u, '');
  const isWhole = /[.?!]$/.test(bare) || !bare.includes(' ');
  const whole = isWhole ? bare : bare.slice(0, bare.lastIndexOf(' '));
  return whole.replace(/[\s.:;,–-]+$/u, '');
}

function guessedTitle(about: string): ReadText | undefined {
  const [sentence = ''] = about.split(/(?<=[.!?])\s/);
  const used = excerpt(sentence, GUESSED_TITLE_LENGTH).replace(/\.$/, '');
  if (!isVisible(used)) return undefined;
  const finding: Finding = {
    code: 'title/guessed',
    severity: 'warning',
    field: 'title',
    used,
    message: 'The record has no title; its first words stand in for one.',
    fix: 'Give it a title at the source and import again.',
  };
  return { text: used, findings: [finding] };
}

function emptyRecord(): Finding {
  return {
    code: 'record/empty',
    severity: 'warning',
    message: 'The record has neither a title nor any text, so it was left out.',
    fix: 'Give it a title at the source and import again.',
  };
}
