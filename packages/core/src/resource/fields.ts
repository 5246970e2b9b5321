import * as z from 'zod/mini';
import { FIELD_CHECKS, LINK_STATUSES } from './field-checks.js';

/** The kinds of {@link FIELD_CHECKS} as schemas; every schema of a resource or a feed is made of these. */
export const FIELDS = {
  text: z.string(),
  filledText: z.string().check(z.refine(FIELD_CHECKS.filledText)),
  languageTag: z.string().check(z.refine(FIELD_CHECKS.languageTag)),
  webAddress: z.string().check(z.refine(FIELD_CHECKS.webAddress)),
  partialDate: z.string().check(z.refine(FIELD_CHECKS.partialDate)),
  placeCode: z.string().check(z.refine(FIELD_CHECKS.placeCode)),
  termId: z.string().check(z.refine(FIELD_CHECKS.termId)),
  count: z.int().check(z.nonnegative()),
  mediaType: z.string().check(z.refine(FIELD_CHECKS.mediaType)),
  flag: z.boolean(),
  linkStatus: z.enum(LINK_STATUSES),
};
