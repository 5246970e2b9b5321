/** One line of the site's downloads, as surveyed. */
export interface Download {
  readonly label: string;
  readonly publishers: readonly string[];
  readonly year: number | null;
  readonly edition: string | null;
}

/** What the survey of the site states about one record; what is absent was not seen. */
export interface Facts {
  readonly id: number;
  readonly title?: string;
  readonly titleIsCut?: boolean;
  readonly url?: string;
  readonly otherUrls?: readonly string[];
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly downloads?: readonly Download[];
  readonly otherLanguagesNote?: boolean;
  readonly summary: string;
}

/** A person's finding that one record is an earlier edition of another. */
export interface EditionLink {
  readonly older: number;
  readonly newer: number;
  readonly reason: string;
}

/** Record → the summary to show, `null` for none; for records whose surveyed line holds a remark about the record itself. */
export type ReviewedSummaries = Readonly<Record<string, string | null>>;
