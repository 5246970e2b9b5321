import { buildCatalogue, type Resource } from '@guidance-list/core';
import '../src/define/guidance-card.js';
import '../src/define/guidance-resource.js';
import type { GuidanceCard } from '../src/parts/card/guidance-card.js';
import type { GuidanceResource } from '../src/parts/resource/guidance-resource.js';
import { drawn, one, show } from './page.js';

interface ShownCard extends Partial<Pick<GuidanceCard, 'locale' | 'layout' | 'headingLevel' | 'terms'>> {
  readonly width?: string;
  readonly others?: readonly Resource[];
}

/** Shows one work as a card. */
export async function card(
  resource: Resource,
  { width = '800px', others = [], ...rest }: ShownCard = {},
): Promise<GuidanceCard> {
  const shown = one(show('<guidance-card></guidance-card>', { width }), 'guidance-card');
  Object.assign(shown, { resource, get: (id: string) => others.find((other) => other.id === id), ...rest });
  await drawn(shown);
  return shown;
}

/** The link that carries the title of a card. */
export function title(shown: GuidanceCard): HTMLElement {
  return one(shown, '.title');
}

/** Clicks without leaving the page; says whether the browser would have followed the link. */
export function click(target: HTMLElement, init: MouseEventInit = {}): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init });
  let wouldFollow = false;
  const last = (): void => {
    wouldFollow = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', last, { once: true });
  target.dispatchEvent(event);
  return wouldFollow;
}

interface ShownWork extends Partial<
  Pick<GuidanceResource, 'locale' | 'backLabel' | 'headingLevel' | 'terms'>
> {
  readonly width?: string;
  readonly others?: readonly Resource[];
}

/** Shows one work opened, with others in its catalogue. */
export async function opened(
  resource: Resource,
  { width = '1100px', others = [], ...rest }: ShownWork = {},
): Promise<GuidanceResource> {
  const shown = one(show('<guidance-resource></guidance-resource>', { width }), 'guidance-resource');
  const catalogue = buildCatalogue([resource, ...others]);
  Object.assign(shown, { resource, catalogue, backLabel: 'Back to 48 results', ...rest });
  await drawn(shown);
  return shown;
}
