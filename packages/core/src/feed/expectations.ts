import type { DiagnosticCode } from '../errors/diagnostic.js';
import { addressVerdict } from '../text/address-verdict.js';
import type { FieldKind } from '../resource/field-checks.js';

/** What a field that was not as it should be is told. */
export interface Expectation {
  readonly code: DiagnosticCode;
  readonly expected: string;
  readonly fix: string;
}

const OTHER: Expectation = {
  code: 'field/invalid',
  expected: 'what the feed schema says',
  fix: 'Correct it at the source; the field is left out.',
};

const BY_KIND: Partial<Record<FieldKind, Expectation>> = {
  languageTag: {
    code: 'language/unknown',
    expected: 'a BCP 47 language tag such as "fr" or "zh-Hant"',
    fix: 'Write the tag, not the name of the language.',
  },
  partialDate: {
    code: 'date/invalid',
    expected: 'a date of the calendar: 2004, 2004-05 or 2004-05-17',
    fix: 'Give as much of the date as is known, largest part first.',
  },
  placeCode: {
    code: 'place/unknown',
    expected: 'a UN M49 region such as "150" or an ISO 3166-1 country such as "RS"',
    fix: 'Write the code, not the name of the place.',
  },
  webAddress: {
    code: 'url/invalid',
    expected: 'an absolute https:, http: or mailto: address',
    fix: 'Write the whole address, scheme and host included.',
  },
};

const RESERVED: Expectation = {
  code: 'term/reserved',
  expected: 'a term other than "none"',
  fix: '"none" means "not stated": leave the term out, or give it another id.',
};

/** What was expected of a value that is not of its kind; without a kind, an object or a list was. */
export function expectationOf(kind: FieldKind | undefined, value: unknown): Expectation {
  if (kind === 'termId' && value === 'none') return RESERVED;
  const known = (kind && BY_KIND[kind]) ?? OTHER;
  const isUnsafe = kind === 'webAddress' && typeof value === 'string' && addressVerdict(value) === 'unsafe';
  return isUnsafe
    ? { ...known, code: 'url/unsafe', fix: 'Such an address is never shown; give the real one.' }
    : known;
}
