declare module 'lunr' {
  namespace lunr {
    interface Token {
      readonly str: string;
    }
    const Token: new (text: string, metadata: object) => Token;
    interface Builder {
      tokenizer: (text: string) => Token[];
      field(name: string, options?: { boost: number }): void;
      add(document: object): void;
      build(): Index;
    }
    interface Clause {
      presence: number;
      usePipeline: boolean;
      wildcard?: number;
      editDistance?: number;
    }
    interface Index {
      query(ask: (query: { term(text: string, clause: Clause): void }) => void): { ref: string }[];
      toJSON(): object;
    }
    const Builder: new () => Builder;
    const Index: { load(stored: object): Index };
    const Query: { presence: { REQUIRED: number }; wildcard: { NONE: number; TRAILING: number } };
  }
  export default lunr;
}

declare module 'itemsjs' {
  export interface Found {
    pagination: { total: number };
    data: {
      items: { id: string }[];
      aggregations: Record<string, { buckets: { key: string; doc_count: number }[] }>;
    };
  }
  export interface Engine {
    search(input: object): Found;
    serializeFacets(): object;
  }
  export default function itemsjs(items: readonly object[], configuration: object): Engine;
}
