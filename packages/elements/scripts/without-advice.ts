import ts from 'typescript';

/**
 * The source of a module whose diagnostics leave out what to do: `fix` is an empty text. An editor reads that advice in the
 * command's report; a visitor's page shows none of it, and its host still gets the code, the place, what was found and expected.
 *
 * @throws {Error} when there is no advice to leave out.
 */
export function withoutAdvice(path: string, source: string): string {
  const advice = advices(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true));
  if (advice.length === 0) throw new Error(`${path}: found no text of a "fix". See without-advice.ts.`);
  return advice.reduceRight(
    (text, node) => `${text.slice(0, node.getStart())}''${text.slice(node.end)}`,
    source,
  );
}

function advices(root: ts.Node): ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const isNamed = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    const text = isNamed && node.name.getText() === 'fix' ? node.initializer : undefined;
    if (text && !ts.isIdentifier(text)) found.push(text);
    else ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}
