/** As much of the libraries that the tests read outputs back with as is used here; they bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';

declare module 'jsonld' {
  export function expand(document: object, options: object): Promise<readonly unknown[]>;
  export function flatten(document: object, context: object | null, options: object): Promise<unknown>;
}
