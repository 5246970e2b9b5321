import type { Imported } from '../record/imported.js';

/** One library to import, and what its author knows of it. */
export interface ConformanceInput<Input> {
  readonly name: string;
  readonly input: Input;
  /** How many records it holds, for everybody or not. */
  readonly records?: number;
  /** Texts that must not leave it: those of drafts, of what is private, of what needs a password. */
  readonly secrets?: readonly string[];
  /** Parts of texts that look like markup and are not: somebody typed them so. */
  readonly typed?: readonly string[];
  /** The same library after some records were edited, and the ids of those. */
  readonly edited?: { readonly input: Input; readonly changed: readonly string[] };
}

/** An importer as the suite sees it. */
export interface ConformingImporter<Input> {
  readonly name: string;
  /** Makes a feed and a report; it gives the same for the same input, whenever it is called. */
  readonly run: (input: Input) => Imported | Promise<Imported>;
  readonly inputs: readonly ConformanceInput<Input>[];
  /** What is no library of this kind: it must be told, not thrown. */
  readonly rubbish?: readonly Input[];
}

/** One thing that an importer must do. `check` throws an error that says what is wrong. */
export interface ConformanceCheck {
  readonly name: string;
  readonly check: () => Promise<void>;
}
