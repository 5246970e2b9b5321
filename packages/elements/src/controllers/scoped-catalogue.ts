import type { Catalogue, Scope } from '@guidance-list/core';

/** A catalogue as if it held nothing but the works of the scope. */
export function scopedCatalogue(catalogue: Catalogue, scope: Scope): Catalogue {
  if (!scope.select && !scope.years) return catalogue;
  const { resources } = catalogue.query({ scope, pageSize: Infinity });
  const works = new Map(resources.map((resource) => [resource.id, resource]));
  return {
    ...catalogue,
    resources,
    get: (id) => works.get(id),
    query: (query) => catalogue.query({ ...query, scope }),
  };
}
