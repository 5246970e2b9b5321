import { attributesOf, type Choices } from './choices.ts';
import { declarationsOf } from './theme.ts';

/** Makes a list as the choices say; `fallback` is what stands in it while it is not there. */
export function drawList(choices: Choices, fallback: Node): HTMLElement {
  const list = document.createElement('guidance-list');
  for (const [name, value] of attributesOf(choices)) list.setAttribute(name, value);
  for (const [property, value] of declarationsOf(choices)) list.style.setProperty(property, value);
  list.append(fallback);
  return list;
}
