import type { Scheme, Values } from './theme.js';

/** Asks a browser what a CSS colour comes to, references, mixtures and `light-dark()` included. */
export type Computed = (value: string, scheme: Scheme) => string | undefined;

/**
 * Makes the question.
 * @param root where an element that is not seen can stand for a moment
 * @param values custom properties that hold there
 * @returns `#rrggbb`, or undefined for what is no colour, or one that lets the ground through
 */
export function computedColours(root: ParentNode, values: Values): Computed {
  return (value, scheme) => {
    const probe = document.createElement('span');
    for (const [name, set] of Object.entries(values)) probe.style.setProperty(name, set);
    probe.style.colorScheme = scheme;
    probe.style.backgroundColor = value;
    root.append(probe);
    const colour = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return solid(colour);
  };
}

function solid(colour: string): string | undefined {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) return undefined;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, opacity] = canvas.getImageData(0, 0, 1, 1).data;
  if (opacity !== 255) return undefined;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
