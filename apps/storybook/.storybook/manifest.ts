import elements from '@guidance-list/elements/custom-elements.json' with { type: 'json' };

/** One attribute, property, slot, event, part or custom property of an element. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Entry {
  readonly kind: string;
  readonly privacy?: string;
  readonly readonly?: boolean;
  readonly attribute?: string;
}

/** What the manifest says of one element. */
export interface ElementEntry {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Member[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<ElementEntry>[] }[];
}

/** All elements that the manifest describes. */
export const manifest: readonly ElementEntry[] = (elements as Manifest).modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter((declaration): declaration is ElementEntry => declaration.tagName !== undefined);

/** What the manifest says of a tag. @throws {Error} when it does not know it. */
export function elementEntry(tag: string): ElementEntry {
  const entry = manifest.find(({ tagName }) => tagName === tag);
  if (!entry)
    throw new Error(`The manifest describes no ${tag}. Run "npm run manifest" in packages/elements.`);
  return entry;
}

/** The properties that can be set by script only. */
export function scriptProperties({ members = [] }: ElementEntry): readonly Entry[] {
  return members.filter(
    ({ name, kind, privacy, attribute, readonly: isFixed }) =>
      kind === 'field' &&
      privacy === undefined &&
      attribute === undefined &&
      isFixed !== true &&
      !name.startsWith('#'),
  );
}
