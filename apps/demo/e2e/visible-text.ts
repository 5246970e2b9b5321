import type { Page } from '@playwright/test';

/** All text on the page, that inside open shadow roots included, hidden parts left out: what a reader may meet. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const lines: string[] = [];
    const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT']);
    const read = (node: Node): void => {
      if (node instanceof Text) lines.push(node.data.trim());
      if (!(node instanceof Element || node instanceof ShadowRoot)) return;
      if (node instanceof Element && (skipped.has(node.tagName) || !node.checkVisibility())) return;
      const inside = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      for (const child of [
        ...inside,
        ...(node instanceof Element && node.shadowRoot ? [node.shadowRoot] : node.childNodes),
      ])
        read(child);
    };
    read(document.body);
    return lines.filter((line) => line !== '').join('\n');
  });
}
