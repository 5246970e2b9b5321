import { FEED_LIMITS } from '@guidance-list/core';
import type { Finding } from '../report/report.js';
import { cleanText } from '../text/clean-text.js';
import type { TextRepair } from '../text/cleaned.js';
import { withoutBrokenTail } from '../text/broken-tail.js';

const SAID: Readonly<Partial<Record<TextRepair['code'], string>>> = {
  'text/mojibake': 'Broken characters were put right.',
  'text/control-removed': 'Invisible control characters were removed.',
  'text/tail-cut': 'The broken end of the text was cut off.',
  'text/markup-removed': 'Markup was turned into plain text.',
  'text/shortcode-removed': 'A shortcode, which no plugin replaces any more, was left out.',
  'text/hidden-removed': 'A part that visitors cannot see was left out.',
};

/** A text that is fit to be shown, and what was done to it. */
export interface ReadText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Cleans one text of a record and takes off its broken end. White space is put in order without a word about it. */
export function readText(field: string, original: string): ReadText {
  const cleaned = cleanText(original);
  const { text, repair } = withoutBrokenTail(cleaned.text);
  if (text.length > FEED_LIMITS.fieldLength) return shortened(field, text);
  const repairs = [...cleaned.repairs, ...(repair ? [repair] : [])];
  const told = repairs.filter(({ code }) => code !== 'text/white-space');
  return { text, findings: told.map((one) => findingOf(field, original, one)) };
}

function shortened(field: string, original: string): ReadText {
  const start = original.slice(0, FEED_LIMITS.fieldLength - 1);
  const text = start.slice(0, Math.max(start.search(/\s\S*$/), start.length / 2)).trimEnd() + '…';
  const finding: Finding = {
    code: 'text/too-long',
    severity: 'warning',
    field,
    found: `${original.length} characters`,
    used: `${text.length} characters`,
    message: 'The text is longer than a feed may hold; its end was left out.',
    fix: 'Offer the whole text as a file, and describe it in a few paragraphs.',
  };
  return { text, findings: [finding] };
}

/** The report's line about one repair of one text. */
export function findingOf(field: string, original: string, { code, found, used }: TextRepair): Finding {
  return {
    code,
    severity: 'info',
    field,
    found,
    ...(used === '' ? {} : { used }),
    original,
    message: SAID[code] ?? 'The text was repaired.',
  };
}
