import * as z from 'zod/mini';

const rendered = z.object({ rendered: z.string(), protected: z.catch(z.boolean(), false) });
const optionalText = z.catch(z.optional(z.string()), undefined);
const fields = z.catch(z.record(z.string(), z.unknown()), {});

/** A record of the REST API; a part that is not as it should be counts as absent. Numbers of terms stand in further fields. */
const postSchema = z.looseObject({
  id: z.int(),
  link: z.catch(z.string(), ''),
  status: optionalText,
  password: optionalText,
  date: optionalText,
  date_gmt: optionalText,
  modified: optionalText,
  modified_gmt: optionalText,
  title: z.catch(z.optional(rendered), undefined),
  content: z.catch(z.optional(rendered), undefined),
  excerpt: z.catch(z.optional(rendered), undefined),
  /** BCP 47 or a part of it, where a plugin for languages says so. */
  lang: optionalText,
  /** Language → number of the record in it, as Polylang says it. */
  translations: z.catch(z.optional(z.record(z.string(), z.int())), undefined),
  /** The same as WPML says it. */
  wpml_current_locale: optionalText,
  wpml_translations: z.catch(z.optional(z.array(z.object({ locale: z.string(), id: z.int() }))), undefined),
  meta: fields,
  acf: fields,
});

/** @see postSchema */
export type Post = Readonly<z.infer<typeof postSchema>>;

/** A record of the API, or nothing where it has no number. */
export function postOf(value: unknown): Post | undefined {
  const result = z.safeParse(postSchema, value);
  return result.success ? result.data : undefined;
}

/** Whether visitors cannot read it without a password. */
export function isProtected({ content, excerpt, password }: Post): boolean {
  return Boolean(content?.protected) || Boolean(excerpt?.protected) || Boolean(password);
}
