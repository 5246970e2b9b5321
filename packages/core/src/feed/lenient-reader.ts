import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import type { Diagnostic, DiagnosticCode } from '../errors/diagnostic.js';
import { shownValue } from '../errors/shown-value.js';
import { languageTag } from '../resource/fields.js';
import { withoutForbidden } from '../text/forbidden-characters.js';
import { canonicalLanguage } from '../text/languages.js';
import { expectationOf } from './expectations.js';

/** Where a reader stands, and what it needs to know there. */
export interface Place {
  /** JSON Pointer. */
  readonly pointer: string;
  /** Without this value there is no record. */
  readonly required?: boolean;
  /** Of one text. Units: UTF-16. */
  readonly fieldLength: number;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Reads a value by a schema: keeps what the schema allows and reports the rest, so that one bad value never costs its
 * neighbours. What it returns is built anew from own, known properties: nothing of the input's prototypes or unknown fields
 * is in it. It is `undefined` where the value, or a part that is required of it, cannot be had.
 */
export function readLeniently(schema: unknown, value: unknown, place: Place): unknown {
  const { def } = (schema as $ZodTypes)._zod;
  if (def.type === 'optional') return readLeniently(def.innerType, value, place);
  if (def.type === 'object' && isObject(value)) return readObject(def.shape, value, place);
  if (def.type === 'array' && Array.isArray(value)) return readArray(def.element, value, place);
  if (def.type === 'record' && isObject(value)) return readRecord(def, value, place);
  return readLeaf(schema as $ZodType, value, place);
}

function readObject(shape: object, value: object, place: Place): object | undefined {
  const result: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(shape) as [string, $ZodTypes][]) {
    const required = schema._zod.def.type !== 'optional';
    const given = ownProperty(value, key);
    if (given === undefined && !required) continue;
    const kept = readLeniently(schema, given, { ...inside(place, key), required });
    if (kept !== undefined) result[key] = kept;
    else if (required) return undefined;
  }
  return result;
}

function readArray(element: unknown, values: readonly unknown[], place: Place): unknown[] {
  const kept = values.map((value, index) => readLeniently(element, value, inside(place, String(index))));
  return kept.filter((value) => value !== undefined);
}

function readRecord(def: { keyType: unknown; valueType: unknown }, value: object, place: Place): object {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const here = inside(place, key);
    const name = key === '__proto__' ? undefined : readLeniently(def.keyType, key, here);
    if (typeof name !== 'string' || name === '__proto__' || Object.hasOwn(result, name)) continue;
    const kept = readLeniently(def.valueType, ownProperty(value, key), here);
    if (kept !== undefined) result[name] = kept;
  }
  return result;
}

function readLeaf(schema: $ZodType, value: unknown, place: Place): unknown {
  const kept = typeof value === 'string' ? withoutForbidden(value) : value;
  if (kept !== value) place.report(controlRemoved(value, place));
  if (typeof kept === 'string' && kept.length > place.fieldLength) {
    place.report(tooLong(kept, place));
    return undefined;
  }
  const run = schema._zod.run({ value: kept, issues: [] }, { async: false });
  if (!(run instanceof Promise) && run.issues.length === 0) return canonical(schema, kept);
  place.report(refused(schema, kept, place));
  return undefined;
}

function ownProperty(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key as never] : undefined;
}

/** The place of a property or an item, its key escaped for a JSON Pointer (RFC 6901). */
function inside({ pointer, fieldLength, report }: Place, key: string): Place {
  return { pointer: `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`, fieldLength, report };
}

function canonical(schema: unknown, value: unknown): unknown {
  return schema === languageTag ? canonicalLanguage(value as string) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(schema: unknown, value: unknown, { pointer, required }: Place): Diagnostic {
  const expectation = expectationOf(schema, value);
  const found = shownValue(value);
  if (!required) return { ...expectation, severity: 'warning', pointer, found };
  const code: DiagnosticCode = 'record/invalid';
  const fix = 'Give the record this field at the source; it is left out until then.';
  return { code, severity: 'error', pointer, found, expected: 'a text that is not empty', fix };
}

function controlRemoved(value: unknown, { pointer }: Place): Diagnostic {
  const expected = 'text without control characters, direction overrides and halves of characters';
  const fix = 'They were removed; remove them at the source.';
  return { code: 'text/control-removed', severity: 'info', pointer, found: shownValue(value), expected, fix };
}

function tooLong(value: string, { pointer, required, fieldLength: limit }: Place): Diagnostic {
  const severity = required ? 'error' : 'warning';
  const expected = `at most ${limit} characters`;
  const fix = required ? 'The record is left out; shorten the text.' : 'The text is left out; shorten it.';
  return { code: 'text/too-long', severity, pointer, found: `${value.length} characters`, expected, fix };
}
