import { all, drawn, one, words } from './page.js';

/** The titles of the works that are shown. */
export function titles(list: Element): string[] {
  return all(list, '.title.open').map(words);
}

/** The count above the works. */
export function heading(list: Element): string {
  return words(one(list, '.bar [tabindex]'));
}

/** The check box of a choice. */
export function box(list: Element, name: string): HTMLInputElement {
  const label = all(list, 'label.choice').find((row) => words(one(row, '.label')) === name);
  if (!label) throw new Error(`There is no choice ${name}.`);
  return one(label, 'input');
}

/** How many works a choice would give. */
export function gain(list: Element, name: string): string {
  return words(one(box(list, name).parentElement!, '.count .sr'));
}

/** The button of that name. */
export function button(list: Element, name: string): HTMLElement {
  const found = all(list, 'button').find((node) => (node.getAttribute('aria-label') ?? words(node)) === name);
  if (!found) throw new Error(`There is no button ${name}.`);
  return found;
}

/** Chooses or clears a choice, as a click does. */
export async function choose(list: Element, name: string): Promise<void> {
  box(list, name).click();
  await drawn(list);
}
