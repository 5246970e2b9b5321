import type { Choices } from './choices.ts';
import { contrast, ENOUGH } from './contrast.ts';

/** What an accent colour stands on in the list, and what stands on it, with its ground light or dark. */
const GROUNDS = {
  light: { accent: '#0b5768', surfaces: ['#ffffff', '#f1f6f6', '#e2f0f1'], onAccent: '#ffffff' },
  dark: { accent: '#83cedb', surfaces: ['#18242a', '#1f2e34', '#173a43'], onAccent: '#082026' },
};

/** Whether a colour can be read, with the worst contrast it has anywhere in the list. */
export interface Verdict {
  readonly ratio: number;
  readonly isEnough: boolean;
}

/** Judges the accent on every ground that it is drawn on. A page that follows the visitor keeps our colour in the dark. */
export function accentVerdict({ accent, ground }: Pick<Choices, 'accent' | 'ground'>): Verdict {
  const { accent: usual, surfaces, onAccent } = ground === 'dark' ? GROUNDS.dark : GROUNDS.light;
  const colour = accent || usual;
  const ratio = Math.min(...[...surfaces, onAccent].map((other) => contrast(colour, other)));
  return { ratio, isEnough: ratio >= ENOUGH };
}

/** The colour that the accent has where nobody chooses one. */
export function usualAccent(ground: string): string {
  return ground === 'dark' ? GROUNDS.dark.accent : GROUNDS.light.accent;
}

/** The style that dresses the tag; empty where nothing is to be said. A colour that cannot be read is left out. */
export function themeStyle(choices: Choices): string {
  const { accent, ground, corners } = choices;
  const isWorn = accent !== '' && accentVerdict(choices).isEnough;
  const colour = ground === 'auto' ? `light-dark(${accent}, ${GROUNDS.dark.accent})` : accent;
  return [
    ground === 'auto' ? '' : `color-scheme: ${ground}`,
    isWorn ? `--guidance-accent: ${colour}` : '',
    corners === 'square' ? '--guidance-radius: 0; --guidance-radius-card: 0' : '',
  ]
    .filter((declaration) => declaration !== '')
    .join('; ');
}
