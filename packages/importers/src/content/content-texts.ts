import { excerpt } from '@guidance-list/core';
import type { SourceRecord } from '../record/source-record.js';
import type { Finding } from '../report/report.js';
import { htmlToText } from '../text/html-to-text.js';
import { markupText, type MarkupText } from './content.js';
import { withoutShortcodes } from './shortcodes.js';

/** The texts of a record, and what was done to the written summary. */
export interface ContentTexts {
  readonly fields: Pick<SourceRecord, 'summary' | 'body'>;
  readonly findings: readonly Finding[];
}

/** Units: UTF-16. */
const LONGEST_SUMMARY = 300;

/**
 * A summary that somebody wrote is the summary. Systems make the others of the first words of the content, and cut them:
 * then the content's own beginning says it better.
 */
export function contentTexts(
  summaryMarkup: string,
  contentMarkup: string,
  content: MarkupText,
): ContentTexts {
  const written = markupText('summary', summaryMarkup);
  const whole = withoutShortcodes(htmlToText(contentMarkup).text).text;
  const isWritten = written.text !== '' && !isBeginningOf(written.text, whole);
  const summary = isWritten ? written.text : excerpt(firstParagraph(content.text), LONGEST_SUMMARY);
  const body = content.text === summary ? '' : content.text;
  return {
    fields: { ...(summary ? { summary } : {}), ...(body ? { body } : {}) },
    findings: isWritten ? written.findings : [],
  };
}

/** A list does not read as one sentence. */
function firstParagraph(text: string): string {
  return text.split('\n\n').find((paragraph) => !/^• /m.test(paragraph)) ?? '';
}

function isBeginningOf(text: string, whole: string): boolean {
  const bare = (one: string): string => one.replace(/[\s•]+/gu, '');
  const start = text.replace(/\s*\[?(?:…|\.{3})[^….]*$/u, '');
  return bare(whole).startsWith(bare(start));
}
