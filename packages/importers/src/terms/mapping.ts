import * as z from 'zod/mini';

const names = z.array(z.string().check(z.minLength(1)));

const meaningSchema = z.strictObject({
  types: z.optional(names),
  topics: z.optional(names),
  audiences: z.optional(names),
  places: z.optional(names),
});

const mappingSchema = z.strictObject({
  /** Header of a column → field of the feed. */
  columns: z.optional(z.record(z.string(), z.string())),
  /** Taxonomy → name or slug of a term → what it means. A term that means nothing is known, and left out in silence. */
  terms: z.optional(z.record(z.string(), z.record(z.string(), meaningSchema))),
  /** Columns that hold markup. */
  html: z.optional(names),
});

/** What a term of a site means in a feed; all of it may be empty. */
export type Meaning = Readonly<z.infer<typeof meaningSchema>>;
/** What an editor says about a site's columns and terms. */
export type Mapping = Readonly<z.infer<typeof mappingSchema>>;

/** A mapping, or the sentence that says why it is none. */
export type MappingReading = { readonly mapping: Mapping } | { readonly problem: string };

/** Reads an editor's mapping file. Never throws; an unknown key is a problem, since it would do nothing in silence. */
export function parseMapping(text: string): MappingReading {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { problem: `it is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = z.safeParse(mappingSchema, value);
  if (result.success) return { mapping: result.data };
  const [issue] = result.error.issues;
  const path = issue?.path.join('.') ?? '';
  const problem =
    issue?.code === 'unrecognized_keys' ? `unknown key "${issue.keys[0] ?? ''}"` : 'wrong value';
  return { problem: path ? `${problem} at "${path}"` : problem };
}
