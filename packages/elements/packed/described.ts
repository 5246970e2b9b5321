import { readFileSync } from 'node:fs';

/** What the manifest says of one element. */
export interface DescribedElement {
  readonly tagName: string;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

interface Entry {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  /** Of a method. */
  readonly return?: object;
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Partial<DescribedElement>[] }[];
}

/** All elements that the manifest describes. */
export function described(): DescribedElement[] {
  const text = readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as Manifest).modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is DescribedElement => declaration.tagName !== undefined);
}
