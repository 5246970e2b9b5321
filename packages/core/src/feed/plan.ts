import type { FieldKind } from '../resource/field-checks.js';

/**
 * How a value is read: a schema reduced to what a reader needs. Plans are made from the zod schemas by a script, so that a
 * page that reads feeds need not load the schema library.
 *
 * Shape: a kind of field; `[plan]` for a list; `fields` for an object; `each` for a map whose keys are of a kind.
 */
export type Plan =
  | FieldKind
  | readonly [Plan]
  | { readonly fields: Readonly<Record<string, Plan>>; readonly required: readonly string[] }
  | { readonly each: Plan; readonly key: FieldKind };
