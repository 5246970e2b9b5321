const VISIBLE = /[^\s\p{Cc}\p{DI}\u2800]/u;

/**
 * Whether anything of a text can be seen. White space, controls, joiners, direction marks, soft hyphens, fillers and the empty
 * Braille cell cannot, however many they are; a text of these alone counts as none.
 *
 * Source: Unicode, Default_Ignorable_Code_Point.
 */
export function isVisible(text: string): boolean {
  return VISIBLE.test(text);
}
