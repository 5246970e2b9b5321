type Colour = readonly [red: number, green: number, blue: number];

/** Contrast of two colours, `#rrggbb` each. Shape: from 1 to 21. Source: WCAG 2.2, "contrast ratio". */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour at a share of the way from one to another. @param share from 0 to 1 */
export function mixed(one: string, other: string, share: number): string {
  const goal = parsed(other);
  const parts = parsed(one).map((part, at) => Math.round(part + ((goal[at] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a text is a colour of the form `#rrggbb`. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** How light a colour is. Shape: 0 (black) to 1 (white). Source: WCAG 2.2, "relative luminance". */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = parsed(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function parsed(text: string): Colour {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  return [red, green, blue];
}
