import * as z from 'zod/mini';
import { FIELDS } from './fields.js';

const {
  count,
  filledText,
  flag,
  languageTag,
  linkStatus,
  mediaType,
  partialDate,
  placeCode,
  termId,
  text,
  webAddress,
} = FIELDS;

const names = z.array(filledText);
const terms = z.array(termId);

/** One downloadable thing in one language. */
export const fileSchema = z.object({
  /** Absolute `https:`, `http:` or `mailto:`. Absent where the source names a download but not its address. */
  url: z.optional(webAddress),
  /** BCP 47: what the file is written in. Readers make it canonical. */
  language: z.optional(languageTag),
  /** What the source calls it, without publisher and year. */
  label: z.optional(text),
  /** IANA media type, lower case, without parameters. */
  mediaType: z.optional(mediaType),
  /** Size of the file. Units: bytes. */
  bytes: z.optional(count),
  /** Of paper, or what stands for it. */
  pages: z.optional(count),
  /** Only after a link check. */
  linkStatus: z.optional(linkStatus),
});

/** One edition of a work, as it was issued. */
export const editionSchema = z.object({
  /** As printed: "First edition". */
  label: z.optional(text),
  /** Partial ISO date: 2004, 2004-05, 2004-05-17. */
  issued: z.optional(partialDate),
  /** Who issued this edition. */
  publishers: z.optional(names),
  /** One a language and format. */
  files: z.optional(z.array(fileSchema)),
});

const translationSchema = z.object({
  /** Plain text. */
  title: z.optional(filledText),
  /** Plain text. */
  summary: z.optional(text),
  /** Plain text, as the body of the work. */
  body: z.optional(text),
});

const sourceSchema = z.object({
  /** What the library calls itself. */
  name: z.optional(text),
  /** What the record was read from: `wordpress`, `csv`, a feed. */
  system: z.optional(text),
  /** Where it was read. */
  address: z.optional(webAddress),
  /** How the source calls the record. */
  id: z.optional(text),
  /** Who may do what with it, in the source's words. */
  rights: z.optional(text),
});

/** One work: a handbook, a law, a toolkit, with all its editions and languages. */
export const resourceSchema = z.object({
  /** Stable, unique in the feed; derived from the canonical address, without scheme. */
  id: filledText,
  /** Plain text, never markup; whole, never cut. */
  title: filledText,
  /** One or two sentences of plain text. */
  summary: z.optional(text),
  /** Plain text: paragraphs parted by a blank line, list items begin with "• ". */
  body: z.optional(text),
  /** BCP 47: the language of title, summary and body; it says nothing about the files. */
  language: z.optional(languageTag),
  /** Language → the texts in it. */
  translations: z.optional(z.record(languageTag, translationSchema)),
  /** What kinds of work it is: `guidance`, `legislation`, `good-practice`, `publication`, `standard`, `tool`, `news`, `infographic`, `event`, or the feed's own terms. */
  types: z.optional(terms),
  /** What it is about, as terms of the feed. */
  topics: z.optional(terms),
  /** Whom it is for, as terms of the feed. */
  audiences: z.optional(terms),
  /** UN M49 regions ("150") and ISO 3166-1 alpha-2 countries ("RS") in one field; "001" is what a work says of itself. */
  places: z.optional(z.array(placeCode)),
  /** Organisations, by the name they go by. Those of one edition may stand there instead. */
  publishers: z.optional(names),
  /** People. */
  authors: z.optional(names),
  /** Where the work is shown at its source. */
  url: z.optional(webAddress),
  /** Partial ISO date on which the library took it in. */
  added: z.optional(partialDate),
  /** Partial ISO date of the record's last change. */
  updated: z.optional(partialDate),
  /** A warning about content that may distress. */
  contentNote: z.optional(text),
  /** The source says that more languages exist than the files listed here. */
  otherLanguages: z.optional(flag),
  /** Ids of related works that the source names. */
  related: z.optional(names),
  /** Id of the work that this one replaces. */
  supersedes: z.optional(text),
  /** Id of the work that replaces this one. */
  supersededBy: z.optional(text),
  /** In the order of the source; views put the newest first. */
  editions: z.optional(z.array(editionSchema)),
  /** Where the record comes from. */
  source: z.optional(sourceSchema),
  /** Every library that has the work, where several feeds were merged; the one whose words are shown comes first. */
  sources: z.optional(z.array(sourceSchema)),
  /** Whose law it is, in plain text. This and the three below: legislation only, and only where the source states it. */
  jurisdiction: z.optional(text),
  /** Partial ISO date on which it was adopted. */
  adopted: z.optional(partialDate),
  /** Partial ISO date on which it came into force. */
  inForce: z.optional(partialDate),
  /** Plain text: in force, repealed, a draft. */
  legalStatus: z.optional(text),
});

/** @see resourceSchema */
export type Resource = Readonly<z.infer<typeof resourceSchema>>;
/** @see editionSchema */
export type Edition = Readonly<z.infer<typeof editionSchema>>;
/** @see fileSchema */
export type ResourceFile = Readonly<z.infer<typeof fileSchema>>;
/** One place that a work comes from. */
export type WorkSource = Readonly<z.infer<typeof sourceSchema>>;
