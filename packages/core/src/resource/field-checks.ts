import { canonicalLanguage } from '../text/canonical-language.js';
import { isVisible } from '../text/is-visible.js';
import { isPartialDate } from '../text/partial-date.js';
import { addressVerdict } from '../text/address-verdict.js';
import { NOT_STATED_TERM } from '../vocabulary/terms.js';
import { isPlace } from '../vocabulary/place-ancestors.js';

/** What a link check can find. */
export const LINK_STATUSES = ['ok', 'redirected', 'dead', 'refused'] as const;

const MEDIA_TYPE = /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/;

/** Every kind of value that a field of a feed can hold, and the one question that tells whether it does. */
export const FIELD_CHECKS = {
  /** Any text; may be empty. */
  text: isText,
  /** A text of which something can be seen. */
  filledText: isFilled,
  /** A BCP 47 tag. */
  languageTag: (value: unknown) => isText(value) && canonicalLanguage(value) !== undefined,
  /** An absolute `https:`, `http:` or `mailto:` address. */
  webAddress: (value: unknown) => isText(value) && addressVerdict(value) === 'ok',
  /** A partial ISO date of the calendar. */
  partialDate: (value: unknown) => isText(value) && isPartialDate(value),
  /** A UN M49 region or an ISO 3166-1 alpha-2 country. */
  placeCode: (value: unknown) => isText(value) && isPlace(value),
  /** A term of a vocabulary; `none` is reserved for "not stated". */
  termId: (value: unknown) => isFilled(value) && value !== NOT_STATED_TERM,
  /** A whole number from 0. */
  count: (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0,
  /** An IANA media type, lower case, without parameters. */
  mediaType: (value: unknown) => isText(value) && MEDIA_TYPE.test(value),
  /** Yes or no. */
  flag: (value: unknown) => typeof value === 'boolean',
  /** One of {@link LINK_STATUSES}. */
  linkStatus: (value: unknown) => (LINK_STATUSES as readonly unknown[]).includes(value),
} as const satisfies Readonly<Record<string, (value: unknown) => boolean>>;

/** One of the kinds of {@link FIELD_CHECKS}. */
export type FieldKind = keyof typeof FIELD_CHECKS;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isFilled(value: unknown): value is string {
  return isText(value) && isVisible(value);
}
