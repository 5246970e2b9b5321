/** One line of the site's downloads, as surveyed. */
export interface SurveyedDownload {
  readonly label: string;
  readonly publishers: readonly string[];
  readonly year: number | null;
  readonly edition: string | null;
}

/** What the survey of the site states about one record; what is absent was not seen. */
export interface Facts {
  readonly id: number;
  readonly title?: string;
  /** The survey's window ended inside the title. */
  readonly titleIsCut?: boolean;
  readonly url?: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  readonly downloads?: readonly SurveyedDownload[];
  readonly otherLanguagesNote?: boolean;
  readonly summary: string;
}

/** A person's finding that one record is an earlier edition of another. */
export interface EditionLink {
  readonly record: number;
  readonly supersededBy: number;
  readonly reason: string;
}

/** Record → the summary to show, `null` for none; for records whose surveyed line holds a remark about the record itself. */
export type ReviewedSummaries = Readonly<Record<string, string | null>>;
