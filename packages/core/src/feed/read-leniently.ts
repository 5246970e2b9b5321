import type { Diagnostic, DiagnosticCode } from '../errors/diagnostic.js';
import { shownValue } from '../errors/shown-value.js';
import { FIELD_CHECKS, type FieldKind } from '../resource/field-checks.js';
import { withoutForbidden } from '../text/without-forbidden.js';
import { canonicalLanguage } from '../text/canonical-language.js';
import { expectationOf } from './expectations.js';
import type { Plan } from './plan.js';

/** Where a reader stands, and what it needs to know there. */
export interface Place {
  readonly reading: Reading;
  /** JSON Pointer of the value that reading began with, or the place this one is in. */
  readonly within: string | Place;
  /** Of the property or item, inside `within`. */
  readonly key?: string | number;
  /** Without this value there is no record. */
  readonly required?: boolean;
}

/** What holds for a whole reading. */
export interface Reading {
  /** Of one text. Units: UTF-16. */
  readonly fieldLength: number;
  readonly report: (diagnostic: Diagnostic) => void;
}

/**
 * Reads a value by a plan: keeps what the schema allows and reports the rest, so that one bad value never costs its
 * neighbours. What it returns is built anew from own, known properties: nothing of the input's prototypes or unknown fields
 * is in it. It is `undefined` where the value, or a part that is required of it, cannot be had.
 */
export function readLeniently(plan: Plan, value: unknown, place: Place): unknown {
  if (typeof plan === 'string') return readField(plan, value, place);
  if (isList(plan))
    return Array.isArray(value) ? readList(plan[0], value, place) : refuse(undefined, value, place);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(undefined, value, place);
  return 'fields' in plan ? readObject(plan, value, place) : readMap(plan, value, place);
}

type ObjectPlan = Extract<Plan, { fields: unknown }>;
type MapPlan = Extract<Plan, { each: unknown }>;

function isList(plan: Exclude<Plan, string>): plan is readonly [Plan] {
  return Array.isArray(plan);
}

function readObject({ fields, required }: ObjectPlan, value: object, place: Place): object | undefined {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const given = ownProperty(value, key);
    const isRequired = required.includes(key);
    if (given === undefined && !isRequired) continue;
    const kept = readLeniently(fields[key] ?? 'text', given, inside(place, key, isRequired));
    if (kept !== undefined) result[key] = kept;
    else if (isRequired) return undefined;
  }
  return result;
}

function readList(plan: Plan, values: readonly unknown[], place: Place): unknown[] {
  const kept = values.map((value, index) => readLeniently(plan, value, inside(place, index)));
  return kept.filter((value) => value !== undefined);
}

function readMap(plan: MapPlan, value: object, place: Place): object {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const here = inside(place, key);
    const name = readField(plan.key, key, here);
    if (typeof name !== 'string') continue;
    const isTaken = name === '__proto__' || Object.hasOwn(result, name);
    const kept = isTaken
      ? refuse(undefined, key, here)
      : readLeniently(plan.each, ownProperty(value, key), here);
    if (kept !== undefined) result[name] = kept;
  }
  return result;
}

function readField(kind: FieldKind, value: unknown, place: Place): unknown {
  const kept = typeof value === 'string' ? withoutForbidden(value) : value;
  if (kept !== value) place.reading.report(controlRemoved(value, place));
  if (typeof kept === 'string' && kept.length > place.reading.fieldLength) {
    place.reading.report(tooLong(kept, place));
    return undefined;
  }
  if (!FIELD_CHECKS[kind](kept)) return refuse(kind, kept, place);
  if (kind === 'languageTag') return canonicalLanguage(kept as string);
  // JSON can say -0.
  return kept === 0 ? 0 : kept;
}

function refuse(kind: FieldKind | undefined, value: unknown, place: Place): unknown {
  place.reading.report(refused(kind, value, place));
  return undefined;
}

function ownProperty(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key as never] : undefined;
}

function inside(within: Place, key: string | number, required = false): Place {
  return { reading: within.reading, within, key, required };
}

/** The JSON Pointer of a place (RFC 6901); worked out only when there is something to report. */
function pointerOf({ within, key }: Place): string {
  const start = typeof within === 'string' ? within : pointerOf(within);
  return key === undefined ? start : `${start}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;
}

function refused(kind: FieldKind | undefined, value: unknown, place: Place): Diagnostic {
  const pointer = pointerOf(place);
  const expectation = expectationOf(kind, value);
  const found = shownValue(value);
  if (!place.required) return { ...expectation, severity: 'warning', pointer, found };
  const code: DiagnosticCode = 'record/invalid';
  const fix = 'Give the record this field at the source; it is left out until then.';
  return { code, severity: 'error', pointer, found, expected: 'a text that is not empty', fix };
}

function controlRemoved(value: unknown, place: Place): Diagnostic {
  const pointer = pointerOf(place);
  const expected = 'text without control characters, direction overrides and halves of characters';
  const fix = 'They were removed; remove them at the source.';
  return { code: 'text/control-removed', severity: 'info', pointer, found: shownValue(value), expected, fix };
}

function tooLong(value: string, place: Place): Diagnostic {
  const { required, reading } = place;
  const pointer = pointerOf(place);
  const severity = required ? 'error' : 'warning';
  const expected = `at most ${reading.fieldLength} characters`;
  const fix = required ? 'The record is left out; shorten the text.' : 'The text is left out; shorten it.';
  return { code: 'text/too-long', severity, pointer, found: `${value.length} characters`, expected, fix };
}
