import type { CollectionHost } from '../../controllers/collection-controller.js';
import { GuidanceOpenEvent } from './guidance-card.events.js';

/**
 * Answers a title that was chosen inside a part. The page is asked first, by an event of the part: it can show the work its own
 * way. Else the work is shown where the collection has a place for it; where there is none the link is followed.
 */
export function openHere(part: CollectionHost, event: GuidanceOpenEvent): void {
  event.stopPropagation();
  const { resource } = event;
  const request = new GuidanceOpenEvent(resource);
  const isLeftToUs = part.dispatchEvent(request);
  const isShown = isLeftToUs && part.collection?.opensHere === true;
  if (!isLeftToUs || isShown) event.preventDefault();
  if (isShown) part.collection?.open(resource.id);
}
