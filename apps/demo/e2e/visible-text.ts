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

/** What the source site leaks into its pages and no reader may ever see here. */
export const LEAKS: readonly RegExp[] = [
  /\b(?:revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|user_request)\b/,
  /\b(?:wp_\w+|acf-[\w-]+|ai1ec_event|exactmetrics_note)\b/,
  /Read More|DOWNLOAD|TAGS:/,
  /[a-z](?:Guidance|Legislation|Publications|Good Practices)\b/,
  /â€|Ã.|Â.|\uFFFD/,
  /&(?:nb|amp|quot|lt|gt|#\d)/,
  /\bundefined\b|\[object |\bNaN\b/,
];
