export type { Diagnostic, DiagnosticCode } from './errors/diagnostic.js';
export { resourceSchema, editionSchema, fileSchema } from './resource/resource.js';
export type { Resource, Edition, ResourceFile } from './resource/resource.js';
export type { FeedInfo, ParsedFeed, Terms, TermLabels } from './feed/feed.js';
export { FACETS, NOT_STATED } from './query/query.js';
export type { Facet, Match, Query, Scope, Selection, Sort, YearRange } from './query/query.js';
export type { FacetEntry, Page } from './query/page.js';
export type { Catalogue, CatalogueOptions } from './engine/catalogue.js';
