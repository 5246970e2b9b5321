import axe from 'axe-core';
import { PAGE_LOOKS } from './page-look.js';

const DEVICE = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
const WIDTHS = ['80rem', '20rem'];
const LANGUAGES = ['ar', 'en'];

/** Has the device force its colours, or leave them as they are. */
export type ForceColours = (areForced: boolean) => Promise<void>;

/** As much of an element of ours as tells in which language it speaks. */
interface Speaker extends HTMLElement {
  locale?: string;
  collection?: { readonly settings: object; configure(settings: object): void };
}

/**
 * Turns a story that is drawn through every pair of width and direction, and tells what axe finds in the device's own light and, on a
 * light one, in forced colours. What the story has come to stays, as nothing is drawn anew. A look of a partner's own is kept.
 */
export async function barriersInEverySight(
  canvas: HTMLElement,
  forceColours: ForceColours,
): Promise<string[]> {
  const page = canvas.querySelector<HTMLElement>('[data-page]');
  const column = page?.querySelector<HTMLElement>(':scope > div');
  if (!page || !column) return [];
  const theme = page.dataset.page ?? '';
  if (theme === 'light' || theme === 'dark') page.style.cssText += `;${PAGE_LOOKS[DEVICE]?.css ?? ''}`;
  const found: string[] = [];
  for (const width of WIDTHS) {
    column.style.inlineSize = width;
    await framesPainted(3);
    for (const language of LANGUAGES) {
      await speak(page, language);
      found.push(...(await barriersIn(page, `${width}, ${language}, ${DEVICE}`)));
      if (DEVICE === 'dark') continue;
      await forceColours(true);
      found.push(...(await barriersIn(page, `${width}, ${language}, forced colours`)));
      await forceColours(false);
    }
  }
  return found;
}

async function speak(page: HTMLElement, language: string): Promise<void> {
  page.lang = language;
  page.dir = language === 'ar' ? 'rtl' : 'ltr';
  for (const speaker of page.querySelectorAll<Speaker>('*')) {
    if (!('updateComplete' in speaker)) continue;
    speaker.lang = language;
    if ('locale' in speaker) speaker.locale = language;
    const { collection } = speaker;
    collection?.configure({ ...collection.settings, locale: language });
  }
  await framesPainted(1);
}

/** An element that gets another width sees it in one frame, answers in the next, and is painted so in a third. */
async function framesPainted(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  }
}

/** In the dark a story has other colours, and all else as by day. */
const RULES_OF_COLOUR: axe.RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/** Best practice and the size of targets included. Forced colours are put in when a page is painted, where axe cannot see them. */
function everyRule(): axe.RunOptions {
  return {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      'target-size': { enabled: true },
      region: { enabled: false },
      'color-contrast': { enabled: !matchMedia('(forced-colors: active)').matches },
    },
  };
}

async function barriersIn(page: HTMLElement, sight: string): Promise<string[]> {
  const options = DEVICE === 'dark' ? RULES_OF_COLOUR : everyRule();
  const { violations } = await axe.run(page, { ...options, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${sight}: ${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
