/**
 * Registers an element, unless the name is taken: by this script loaded twice, or by another version of it. The first one
 * stays, and nothing is thrown at the page.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}
