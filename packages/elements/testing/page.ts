import { LitElement } from 'lit';

/** A feed as an address that can be fetched. */
export function feedAddress(feed: unknown): string {
  const text = typeof feed === 'string' ? feed : JSON.stringify(feed);
  return URL.createObjectURL(new Blob([text], { type: 'application/json' }));
}

/** Puts markup into the page, in place of what an earlier test left there. */
export function show(markup: string, { width = '1100px' } = {}): HTMLElement {
  document.body.innerHTML = `<main>${markup}</main>`;
  const main = one(document.body, 'main');
  main.style.inlineSize = width;
  return main;
}

/** All elements below a root that match, through open shadow roots, in the order of the page. */
export function all<Tag extends keyof HTMLElementTagNameMap>(
  root: Element,
  tag: Tag,
): HTMLElementTagNameMap[Tag][];
export function all(root: Element, selector: string): HTMLElement[];
export function all(root: Element, selector: string): HTMLElement[] {
  const inside = [...(root.shadowRoot?.children ?? []), ...root.children];
  return inside.flatMap((node) => [
    ...(node instanceof HTMLElement && node.matches(selector) ? [node] : []),
    ...all(node, selector),
  ]);
}

/** The first element below a root that matches, through open shadow roots. */
export function one<Tag extends keyof HTMLElementTagNameMap>(
  root: Element,
  tag: Tag,
): HTMLElementTagNameMap[Tag];
export function one(root: Element, selector: string): HTMLElement;
export function one(root: Element, selector: string): HTMLElement {
  const found = all(root, selector)[0];
  if (!found) throw new Error(`one: nothing matches ${selector}.`);
  return found;
}

/** What has the focus, through open shadow roots. */
export function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** The text a reader sees, in one line. */
export function words(node: Element | null | undefined): string {
  return (node instanceof HTMLElement ? node.innerText : '').replace(/\s+/g, ' ').trim();
}

/** Waits until all parts of an element have drawn themselves. */
export async function drawn(element: Element): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    const parts = [element, ...all(element, '*')].filter(
      (node): node is LitElement => 'updateComplete' in node,
    );
    await Promise.all(parts.map((part) => part.updateComplete));
  }
}
