import { scriptProperties, type ElementEntry, type Entry } from './manifest.js';

/** A row of an element's table, with the control that changes it, as Storybook reads it. */
export interface Row {
  readonly name: string;
  readonly description: string;
  readonly control: { readonly type: 'boolean' | 'number' | 'select' | 'text' | 'color' } | false;
  readonly options?: readonly string[];
  readonly table: {
    readonly category: string;
    readonly type?: { readonly summary: string };
    readonly defaultValue?: { readonly summary: string };
  };
}

/** The table of an element: what can be set by attribute can be set here, the rest is told. */
export function controlsOf(element: ElementEntry): Record<string, Row> {
  const told = (category: string, entries: readonly Entry[] = []): [string, Row][] =>
    entries.map((entry) => [`${category}: ${entry.name}`, row(entry, category)]);
  return Object.fromEntries([
    ...(element.attributes ?? []).map(
      (entry) => [entry.name, row(entry, 'attributes', control(entry))] as const,
    ),
    ...scriptProperties(element).map((entry) => [entry.name, row(entry, 'properties')] as const),
    ...(element.cssProperties ?? []).map(
      (entry) => [entry.name, row(entry, 'custom properties', { control: { type: 'color' } })] as const,
    ),
    ...told('events', element.events),
    ...told('slots', element.slots),
    ...told('parts', element.cssParts),
  ]);
}

function control({ type }: Entry): Pick<Row, 'control' | 'options'> {
  const kinds = (type?.text ?? 'string').split('|').map((kind) => kind.trim());
  const options = kinds.filter((kind) => kind.startsWith("'")).map((word) => word.slice(1, -1));
  if (options.length > 0) return { control: { type: 'select' }, options };
  const kind = kinds.find((one) => one === 'boolean' || one === 'number');
  return { control: { type: kind ?? 'text' } };
}

function row(
  entry: Entry,
  category: string,
  set: Pick<Row, 'control' | 'options'> = { control: false },
): Row {
  const { name, description = '', type } = entry;
  return {
    name: name === '' ? 'between the tags' : name,
    description,
    ...set,
    table: {
      category,
      ...(type ? { type: { summary: type.text } } : {}),
      ...(entry.default === undefined ? {} : { defaultValue: { summary: entry.default } }),
    },
  };
}
