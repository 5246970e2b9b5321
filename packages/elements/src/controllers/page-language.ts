import { outerNode } from './outer-node.js';

/** The language an element is in: its own `lang`, else that of what it stands in, shadow roots included; else English. */
export function pageLanguage(element: HTMLElement): string {
  // Frameworks set the property, which an element of Lit does not write back to the attribute.
  if (element.lang) return element.lang;
  for (let node = outerNode(element); node; node = outerNode(node)) {
    const language = node instanceof Element ? node.getAttribute('lang') : null;
    if (language) return language;
  }
  return 'en';
}
