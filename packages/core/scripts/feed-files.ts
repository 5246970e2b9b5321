/** What is made of the schema of a feed: the plan that the reader walks, and the JSON Schema that others check feeds by. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';
import * as z from 'zod/mini';
import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { feedHeaderSchema, feedSchema } from '../src/feed/feed.js';
import type { Plan } from '../src/feed/plan.js';
import { FIELDS } from '../src/resource/fields.js';
import type { FieldKind } from '../src/resource/field-checks.js';
import { resourceSchema } from '../src/resource/resource.js';

/** How the head of a feed and a record are read. */
export function feedPlans(): { header: Plan; resource: Plan } {
  return { header: planOf(feedHeaderSchema), resource: planOf(resourceSchema) };
}

/** The text of `src/feed/generated/plans.ts`. */
export function plansText(): string {
  const { header, resource } = feedPlans();
  const constant = (name: string, plan: Plan): string =>
    `export const ${name}: Plan = ${JSON.stringify(plan)};`;
  return [
    '// Made by scripts/make-feed-files.ts from the zod schemas. Do not edit by hand.',
    "import type { Plan } from '../plan.js';",
    '',
    '/** How the head of a feed is read. */',
    constant('HEADER_PLAN', header),
    '',
    '/** How a record is read. */',
    constant('RESOURCE_PLAN', resource),
    '',
  ].join('\n');
}

/** The text of `feed.schema.json`. */
export function schemaText(): string {
  const schema = z.toJSONSchema(feedSchema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) =>
      void Object.assign(jsonSchema, JSON_RULES[kindOf(zodSchema) ?? 'flag']),
  }) as JsonSchema;
  const { $schema, ...rest } = schema;
  const head = {
    $schema,
    $id: 'urn:guidance-list:feed:1.0',
    title: 'Guidance List feed, version 1.0',
  };
  describe(rest, objectLiteral('feedHeaderSchema'));
  const resources = rest.properties?.resources;
  if (resources?.items) describe(resources.items, objectLiteral('resourceSchema'));
  return `${JSON.stringify({ ...head, ...rest }, null, 2)}\n`;
}

/** What JSON Schema can say of a kind. The rest (the calendar, the place tables) is said in words. */
const JSON_RULES: Record<FieldKind, object> = {
  text: {},
  filledText: { pattern: '\\S' },
  languageTag: { pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$' },
  webAddress: { pattern: '^([Hh][Tt][Tt][Pp][Ss]?://|[Mm][Aa][Ii][Ll][Tt][Oo]:)[^\\s\\\\]+$' },
  partialDate: { pattern: '^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$' },
  placeCode: { pattern: '^([A-Z]{2}|\\d{3})$' },
  termId: { pattern: '\\S', not: { const: 'none' } },
  count: {},
  mediaType: { pattern: '^[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*$' },
  flag: {},
  linkStatus: {},
};

function planOf(schema: $ZodTypes): Plan {
  const { def } = schema._zod;
  if (def.type === 'optional') return planOf(def.innerType as $ZodTypes);
  if (def.type === 'array') return [planOf(def.element as $ZodTypes)];
  if (def.type === 'record') {
    return {
      each: planOf(def.valueType as $ZodTypes),
      key: planOf(def.keyType as unknown as $ZodTypes) as FieldKind,
    };
  }
  if (def.type === 'object') {
    const fields = Object.entries(def.shape as Record<string, $ZodTypes>);
    const required = fields.filter(([, field]) => field._zod.def.type !== 'optional').map(([key]) => key);
    return { fields: Object.fromEntries(fields.map(([key, field]) => [key, planOf(field)])), required };
  }
  const kind = kindOf(schema);
  if (!kind) throw new Error(`A schema of type ${def.type} is none of FIELDS.`);
  return kind;
}

function kindOf(schema: $ZodType): FieldKind | undefined {
  return (Object.keys(FIELDS) as FieldKind[]).find((kind) => FIELDS[kind] === schema);
}

interface JsonSchema {
  $schema?: string;
  description?: string;
  properties?: Record<string, JsonSchema | undefined>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema;
}

const SOURCES = ['../src/resource/resource.ts', '../src/feed/feed.ts'].map((path) => {
  const url = new URL(path, import.meta.url);
  return ts.createSourceFile(url.pathname, readFileSync(url, 'utf8'), ts.ScriptTarget.ES2022, true);
});

/** The braces that a schema's constant is written with. */
function objectLiteral(name: string): ts.ObjectLiteralExpression | undefined {
  for (const source of SOURCES) {
    const found = firstNode(source, (node) => ts.isVariableDeclaration(node) && node.name.getText() === name);
    if (found) return firstNode(found, ts.isObjectLiteralExpression);
  }
  return undefined;
}

/** Puts the doc comments of the fields into the JSON Schema, inner objects included. */
function describe(schema: JsonSchema, literal: ts.ObjectLiteralExpression | undefined): void {
  for (const property of literal?.properties ?? []) {
    const field = schema.properties?.[property.name?.getText() ?? ''];
    if (!field || !ts.isPropertyAssignment(property)) continue;
    const docs = ts.getJSDocCommentsAndTags(property).map(({ comment }) => comment);
    const [doc] = docs.filter((comment) => typeof comment === 'string');
    if (doc) field.description = doc;
    const inner = innerLiteral(property.initializer);
    if (inner) describe(field.items ?? field.additionalProperties ?? field, inner);
  }
}

function innerLiteral(expression: ts.Expression): ts.ObjectLiteralExpression | undefined {
  const own = firstNode(expression, ts.isObjectLiteralExpression);
  if (own) return own;
  const names = /\w+Schema\b/.exec(expression.getText());
  return names ? objectLiteral(names[0]) : undefined;
}

function firstNode<T extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is T): T | undefined;
function firstNode(root: ts.Node, is: (node: ts.Node) => boolean): ts.Node | undefined;
function firstNode(root: ts.Node, is: (node: ts.Node) => boolean): ts.Node | undefined {
  return ts.forEachChild(root, (child): ts.Node | undefined => (is(child) ? child : firstNode(child, is)));
}
