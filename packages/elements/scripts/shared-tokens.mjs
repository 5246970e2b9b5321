import { readFileSync } from 'node:fs';

const TOKENS = new URL('../src/tokens/tokens.ts', import.meta.url);
const TOKEN = /\/\* ([^*]+) \*\/\s+--_([\w-]+): var\(\s*--guidance-\2,([^;]+)\);/g;

/**
 * The custom properties that every element takes, as the style rule that reads them declares and explains them.
 * @returns {{ name: string, description: string, default: string }[]} in the order of the rule
 */
export function sharedTokens() {
  return [...readFileSync(TOKENS, 'utf8').matchAll(TOKEN)].map(([, description = '', name, value = '']) => ({
    name: `--guidance-${name}`,
    description,
    default: value.replace(/--_/g, '--guidance-').replace(/\s+/g, ' ').trim(),
  }));
}

/** A plugin of the manifest's analyser: describes the shared tokens with every element that starts from them. */
export const tokensOfElements = {
  name: 'tokens-of-elements',
  /** @param {{ customElementsManifest: { modules: { path: string, declarations?: { tagName?: string, cssProperties?: object[] }[] }[] } }} found */
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      if (!readFileSync(path, 'utf8').includes('tokens/tokens.js')) continue;
      for (const declaration of declarations.filter(({ tagName }) => tagName)) {
        declaration.cssProperties = [...(declaration.cssProperties ?? []), ...sharedTokens()];
      }
    }
  },
};
