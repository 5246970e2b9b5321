export { GuidanceError } from './errors/guidance-error.js';
export type { GuidanceErrorCode } from './errors/guidance-error.js';
export type { Diagnostic, DiagnosticCode } from './errors/diagnostic.js';
export { compareCodePoints } from './text/code-points.js';
export { excerpt } from './text/excerpt.js';
export { fold } from './text/fold.js';
export { canonicalLanguage } from './text/canonical-language.js';
export { isVisible } from './text/is-visible.js';
export { isPartialDate } from './text/partial-date.js';
export { addressId } from './text/address-id.js';
export { addressVerdict } from './text/address-verdict.js';
export type { AddressVerdict } from './text/address-verdict.js';
export type { Stemming } from './text/stemming.js';
export { findPlace } from './vocabulary/find-place.js';
export { languageName } from './vocabulary/language-names.js';
export { placeName } from './vocabulary/place-names.js';
export { isPlace, placeAncestors } from './vocabulary/place-ancestors.js';
export { termLabel } from './vocabulary/terms.js';
export type { TermLabelOptions, TermLabels, Terms } from './vocabulary/terms.js';
export { editionSchema, fileSchema, resourceSchema } from './resource/resource.js';
export type { Edition, Resource, ResourceFile } from './resource/resource.js';
export { feedSchema } from './feed/feed.js';
export type { FeedInfo, ParsedFeed } from './feed/feed.js';
export { FEED_LIMITS } from './feed/feed-limits.js';
export type { FeedLimits } from './feed/feed-limits.js';
export { FEED_VERSION, parseFeed, parseFeedAsync } from './feed/parse-feed.js';
export { diffFeeds } from './feed/diff-feeds.js';
export type { FeedChange, FeedDiff } from './feed/diff-feeds.js';
export { mergeFeeds, mergeFeedsAsync } from './feed/merge-feeds.js';
export type { MergedFeed, MergedWork, NamedFeed } from './feed/merge-feeds.js';
export { decodeQuery } from './query/decode-query.js';
export { encodeQuery } from './query/encode-query.js';
export { highlight } from './query/highlight.js';
export type { HighlightOptions, TextRange } from './query/highlight.js';
export type { FacetEntry, Page } from './query/page.js';
export { FACETS, NOT_STATED } from './query/query.js';
export type { Facet, Match, Query, Scope, Selection, Sort, YearRange } from './query/query.js';
export { buildCatalogue } from './engine/build-catalogue.js';
export { buildCatalogueAsync } from './engine/build-catalogue-async.js';
export type { BuildOptions } from './engine/build-catalogue-async.js';
export { loadCatalogue } from './engine/load-catalogue.js';
export { loadCatalogueAsync } from './engine/load-catalogue-async.js';
export type { Catalogue, CatalogueOptions } from './engine/catalogue.js';
export { citation } from './outputs/citation.js';
export type { CitationStyle } from './outputs/citation.js';
export {
  editionsOf,
  newerEdition,
  newestEdition,
  offeredFiles,
  publishersOf,
  yearsOf,
} from './view/editions.js';
export type { EditionOf, GetResource, OfferedFiles } from './view/editions.js';
export { placeTree } from './view/place-tree.js';
export type { PlaceNode } from './view/place-tree.js';
export { relatedWorks } from './view/related-works.js';
export type { RelatedWork, RelationReason } from './view/related-works.js';
export { removalAdvice } from './view/removal-advice.js';
export type { RemovalAdvice } from './view/removal-advice.js';
export { yearHistogram } from './view/year-histogram.js';
export type { YearCount } from './view/year-histogram.js';
