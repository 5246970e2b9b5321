export { GuidanceList } from './list/guidance-list.js';
export {
  GuidanceDiagnosticsEvent,
  GuidanceErrorEvent,
  GuidanceQueryEvent,
  GuidanceReadyEvent,
} from './controllers/collection.events.js';
export { GuidanceCollection } from './parts/collection/guidance-collection.js';
export { GuidanceCard } from './parts/card/guidance-card.js';
export {
  GuidanceDownloadEvent,
  GuidanceKeepEvent,
  GuidanceOpenEvent,
} from './parts/card/guidance-card.events.js';
export { GuidanceExit } from './exit/guidance-exit.js';
export { GuidanceFilters } from './parts/filters/guidance-filters.js';
export { GuidanceCloseEvent } from './parts/filters/guidance-filters.events.js';
export { GuidancePager } from './parts/pager/guidance-pager.js';
export { GuidanceResource } from './parts/resource/guidance-resource.js';
export { GuidanceBackEvent } from './parts/resource/guidance-resource.events.js';
export { GuidanceResults } from './parts/results/guidance-results.js';
export { GuidanceSearch } from './parts/search/guidance-search.js';
export { GuidanceState } from './parts/state/guidance-state.js';
export { Collection } from './controllers/collection.js';
export type { Change, Phase } from './controllers/collection.js';
export type { CollectionWorld } from './controllers/collection-world.js';
export type { Place } from './controllers/place.js';
export type { Settings } from './controllers/settings.js';
export type { ShortList } from './controllers/short-list.js';
export type { Choice, Choices } from './controllers/choices.js';
export type { Failure } from './controllers/feed-request.js';
