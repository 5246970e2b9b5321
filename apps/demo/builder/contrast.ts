/** What the words of a link or a button must reach on their ground, for every reader (WCAG 2.2, 1.4.3). */
export const ENOUGH = 4.5;

/**
 * The contrast of two colours.
 *
 * Shape: 1 to 21. Both are `#rrggbb`.
 * Source: relative luminance and contrast ratio of WCAG 2.2.
 */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
