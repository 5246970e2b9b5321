/** The language an element is in: its own `lang`, else that of what it stands in, shadow roots included; else English. */
export function pageLanguage(element: Element): string {
  for (let node: Node | null = element; node; node = parentOf(node)) {
    const language = node instanceof Element ? node.getAttribute('lang') : null;
    if (language) return language;
  }
  return 'en';
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
