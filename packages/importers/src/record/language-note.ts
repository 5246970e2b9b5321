import type { Finding } from '../report/report.js';

/** A sentence that only sends the reader on to other languages: without its link it says no more than that they exist. */
const SENTENCE =
  /(?:^|(?<=[.!?]\s))[^.!?]*\bavailable in (?:several |many |\d+ )?other languages\b[^.!?]*[.!?]?\s*/i;

/** A text without the note that other languages exist, and what the report says where there was one. */
export interface LanguageNote {
  readonly text: string;
  readonly finding?: Finding;
}

/** Takes "The handbook is also available in other languages here." out of a text: it becomes a fact of the work. */
export function withoutLanguageNote(original: string): LanguageNote {
  const found = SENTENCE.exec(original)?.[0];
  if (found === undefined) return { text: original };
  const finding: Finding = {
    code: 'language/unknown',
    severity: 'warning',
    field: 'otherLanguages',
    found: found.trim(),
    used: 'Other languages exist',
    original,
    message: 'The page says that other languages exist, but not which, nor where.',
    fix: 'Add a download line for each language at the source.',
  };
  return { text: original.replace(SENTENCE, '').trim(), finding };
}
