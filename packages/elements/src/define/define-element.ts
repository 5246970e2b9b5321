/**
 * Registers an element, unless the name is taken: by this script loaded twice, or by another version of it. The first one
 * stays, and nothing is thrown at the page, nor at a server, which knows no elements.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(name)) return;
  customElements.define(name, element);
}
