import type { Page } from 'playwright';

/** By how many pixels the page is wider than its window. */
export function sidewaysBy(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/**
 * The texts that a box cuts off: it is smaller than what it holds and hides the rest. What is for screen readers only is cut
 * off on purpose, and is smaller than two pixels.
 */
export function clippedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const flat = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.children].flatMap((node) => [
        ...(node.shadowRoot ? flat(node.shadowRoot) : []),
        node,
        ...flat(node),
      ]);
    return flat(document)
      .filter((node): node is HTMLElement => node instanceof HTMLElement && node.checkVisibility())
      .filter((node) => node.innerText.trim() !== '' && node.clientWidth > 2 && node.clientHeight > 2)
      .filter((node) => {
        const { overflowX, overflowY } = getComputedStyle(node);
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        const isWider = hides(overflowX) && node.scrollWidth > node.clientWidth + 1;
        return isWider || (hides(overflowY) && node.scrollHeight > node.clientHeight + 1);
      })
      .map((node) => `${node.localName}.${node.className}: ${node.innerText.slice(0, 60)}`);
  });
}

/** What has the focus, where something else lies over its top, its middle or its foot, or it is out of the window. */
export function coveredFocus(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (!focused || focused === document.body) return [];
    const { left, top, width, height } = focused.getBoundingClientRect();
    const root = focused.getRootNode() as Document | ShadowRoot;
    const isSeen = [top + 2, top + height / 2, top + height - 2].every((y) => {
      const above = root.elementFromPoint(left + width / 2, y);
      return above !== null && focused.contains(above);
    });
    return isSeen ? [] : [`${focused.localName} ${focused.textContent} at ${Math.round(top)}`];
  });
}

/** What moves, or would move when it changes. */
export function moving(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const flat = (root: Document | ShadowRoot | Element): Element[] =>
      [...root.children].flatMap((node) => [
        ...(node.shadowRoot ? flat(node.shadowRoot) : []),
        node,
        ...flat(node),
      ]);
    const lasts = (durations: string): boolean => durations.split(',').some((one) => parseFloat(one) > 0.01);
    return flat(document)
      .filter((node) => {
        const { animationName, animationDuration, transitionDuration, scrollBehavior } =
          getComputedStyle(node);
        const isAnimated = animationName !== 'none' && lasts(animationDuration);
        return isAnimated || lasts(transitionDuration) || scrollBehavior === 'smooth';
      })
      .map((node) => `${node.localName}.${node.className}`);
  });
}

/** Sets the spacing of WCAG's criterion 1.4.12 on every text, inside the elements too. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    );
    const space = (root: Document | ShadowRoot): void => {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const node of root.querySelectorAll('*')) if (node.shadowRoot) space(node.shadowRoot);
    };
    space(document);
  });
}
