/**
 * @typedef {{ type?: { text: string } }} Typed
 * @typedef {{ attributes?: Typed[], members?: Typed[] }} Declaration
 */

/**
 * A plugin of the manifest's analyser: where an attribute takes one of a few words and its type has a name, the words stand in place of the
 * name, as editors offer what they can read.
 */
export function spelledWords() {
  /** @type {Map<string, string>} */
  const words = new Map();
  return {
    name: 'spelled-words',
    /** @param {{ ts: typeof import('typescript'), node: import('typescript').Node }} found */
    analyzePhase({ ts, node }) {
      if (!ts.isTypeAliasDeclaration(node) || !ts.isUnionTypeNode(node.type)) return;
      const { types } = node.type;
      if (types.every((type) => ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)))
        words.set(node.name.text, types.map((type) => type.getText()).join(' | '));
    },
    /** @param {{ customElementsManifest: { modules: { declarations?: Declaration[] }[] } }} found */
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations);
      for (const { attributes = [], members = [] } of declarations) {
        for (const { type } of [...attributes, ...members])
          if (type) type.text = words.get(type.text) ?? type.text;
      }
    },
  };
}
