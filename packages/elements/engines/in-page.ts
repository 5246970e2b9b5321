/*
 * What is run inside the page. Each function is sent as its own text, so it uses nothing from outside but `all`, which is
 * sent with it: every visible element that matches, through open shadow roots, with the name it goes by.
 */

/** Finds elements by selector, and by name where one is wanted. */
export type All = (selector: string, name?: Name) => { node: HTMLElement; name: string }[];

/** A name as it is, or its pattern. */
export type Name = string | { readonly pattern: string };

/** What a visitor can tell of an element. */
export interface Sight {
  readonly name: string;
  readonly isFocused: boolean;
  readonly isChecked: boolean;
  /** Where it stands in the viewport, in CSS pixels. */
  readonly left: number;
  readonly right: number;
  readonly width: number;
}

/** See `All`. */
export const all: All = (selector, wanted) => {
  const flat = (root: Document | ShadowRoot | Element): Element[] =>
    [...root.children].flatMap((node) => [
      node,
      ...(node.shadowRoot ? flat(node.shadowRoot) : []),
      ...flat(node),
    ]);
  const named = (node: HTMLElement): string => {
    const labels = (node as HTMLInputElement).labels;
    const text = node.getAttribute('aria-label') ?? labels?.[0]?.innerText ?? node.innerText;
    return text.replace(/\s+/g, ' ').trim();
  };
  const fits = (name: string): boolean =>
    wanted === undefined ||
    (typeof wanted === 'string' ? name === wanted : new RegExp(wanted.pattern, 'u').test(name));
  return flat(document)
    .filter(
      (node): node is HTMLElement =>
        node instanceof HTMLElement && node.matches(selector) && node.checkVisibility(),
    )
    .map((node) => ({ node, name: named(node) }))
    .filter(({ name }) => fits(name));
};

/** What is there. */
export function look(every: All, selector: string, wanted?: Name): Sight[] {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return every(selector, wanted).map(({ node, name }) => {
    const { left, right, width } = node.getBoundingClientRect();
    const isChecked = (node as HTMLInputElement).checked;
    return { name, isFocused: node === active, isChecked, left, right, width };
  });
}

/** What has the focus, as a tag and a name; the empty string where nothing has. */
export function focus(every: All): string {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return every('*').find(({ node }) => node === active)?.name ?? '';
}

/** Where to click to hit an element, once it is in view; undefined when it is not there or something lies over it. */
export function aim(every: All, selector: string, wanted?: Name): [number, number] | undefined {
  const target = every(selector, wanted)[0]?.node;
  target?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = target?.getBoundingClientRect();
  if (!target || !box?.width) return undefined;
  const point: [number, number] = [box.left + box.width / 2, box.top + box.height / 2];
  let hit = document.elementFromPoint(...point);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(...point);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit && (target.contains(hit) || hit.contains(target)) ? point : undefined;
}

/** Everything a site could have left in the browser, one word each. */
export async function traces(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const caches = await globalThis.caches.keys();
  const workers = await navigator.serviceWorker.getRegistrations();
  return [
    ...(document.cookie === '' ? [] : ['cookie']),
    ...(localStorage.length + sessionStorage.length === 0 ? [] : ['storage']),
    ...(databases.length === 0 ? [] : ['database']),
    ...(caches.length === 0 ? [] : ['cache']),
    ...(workers.length === 0 ? [] : ['worker']),
  ];
}

/** The globals that were not there when the page began, but for those of the program that drives the browser. */
export function newGlobals(): string[] {
  const before = new Set((document.documentElement.dataset.globals ?? '').split(' '));
  return Object.getOwnPropertyNames(window).filter((name) => !before.has(name) && !name.startsWith('__pw'));
}
