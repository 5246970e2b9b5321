import * as z from 'zod/mini';
import { canonicalLanguage } from '../text/languages.js';
import { isPartialDate } from '../text/partial-date.js';
import { addressVerdict } from '../text/web-address.js';
import { isPlace } from '../vocabulary/places.js';

/** Any text; may be empty. */
export const text = z.string();

/** A text with something to read in it. */
export const filledText = z.string().check(z.refine((value) => value.trim() !== ''));

/** A BCP 47 tag. */
export const languageTag = z.string().check(z.refine((tag) => canonicalLanguage(tag) !== undefined));

/** An absolute `https:`, `http:` or `mailto:` address. */
export const webAddress = z.string().check(z.refine((address) => addressVerdict(address) === 'ok'));

/** A partial ISO date of the calendar. */
export const partialDate = z.string().check(z.refine(isPartialDate));

/** A UN M49 region or an ISO 3166-1 alpha-2 country. */
export const placeCode = z.string().check(z.refine(isPlace));

/** A term of a vocabulary; `none` is reserved for "not stated". */
export const termId = z.string().check(z.refine((term) => term.trim() !== '' && term !== 'none'));

/** A whole number from 0. */
export const count = z.int().check(z.nonnegative());
