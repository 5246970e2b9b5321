import { attributesOf, DEFAULTS, type Choices } from './choices.ts';
import { isColour, themeOf } from './contrast.ts';

/** Makes a list as the choices say; `fallback` is what stands in it while it is not there. */
export function drawList(choices: Choices, fallback: Node): HTMLElement {
  const list = document.createElement('guidance-list');
  for (const [name, value] of attributesOf(choices)) list.setAttribute(name, value);
  if (choices.accent !== DEFAULTS.accent && isColour(choices.accent)) {
    list.style.colorScheme = 'light';
    for (const [name, value] of Object.entries(themeOf(choices.accent).tokens)) {
      list.style.setProperty(name, value);
    }
  }
  list.append(fallback);
  return list;
}
