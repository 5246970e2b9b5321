/** What a node stands in, out of shadow roots too. */
export function outerNode(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}
