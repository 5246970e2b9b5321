import MagicString from 'magic-string';
import ts from 'typescript';

/** A statement at the top of the embed file. */
export interface Statement {
  /** What it declares first; empty where it declares nothing. */
  readonly name: string;
  /** Functions are there before anything runs, so they may stand anywhere; all else stays in its order. */
  readonly isFunction: boolean;
  readonly start: number;
  readonly end: number;
}

/** The statements at the top of a module, in their order. */
export function statementsOf(code: string): Statement[] {
  const file = ts.createSourceFile('embed.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  return file.statements.map((node) => ({
    name: nameOf(node),
    isFunction: ts.isFunctionDeclaration(node),
    start: node.getStart(file),
    end: node.end,
  }));
}

function nameOf(node: ts.Statement): string {
  const declared = ts.isVariableStatement(node) ? node.declarationList.declarations[0] : node;
  const name = declared && 'name' in declared ? (declared.name as ts.Node | undefined) : undefined;
  return name && ts.isIdentifier(name) ? name.text : '';
}

/**
 * The statements with the functions in the order of `names`, in which other statements are named to say between which of them a
 * function stands. A function that is not in it follows what it followed, and a name that is no longer there is passed over.
 */
export function inOrder(statements: readonly Statement[], names: readonly string[]): Statement[] {
  const named = new Map(statements.flatMap((one) => (one.name ? [[one.name, one] as const] : [])));
  const listed = new Set(names);
  const followers = new Map<Statement | undefined, Statement[]>();
  const fixed: Statement[] = [];
  statements.forEach((one, index) => {
    if (!one.isFunction) fixed.push(one);
    else if (!listed.has(one.name)) followers.set(statements[index - 1], [one]);
  });
  const ordered: Statement[] = [];
  const place = (one: Statement | undefined): void => {
    if (one) ordered.push(one);
    for (const follower of followers.get(one) ?? []) place(follower);
  };
  place(undefined);
  for (const name of names) {
    const one = named.get(name);
    if (one?.isFunction) place(one);
    else if (one && fixed.includes(one)) while (fixed[0] && !ordered.includes(one)) place(fixed.shift());
  }
  fixed.forEach(place);
  return ordered;
}

/** The code with its functions in the order of `names`, and the way back to the code as it was. */
export function orderedFunctions(
  path: string,
  code: string,
  names: readonly string[],
): { code: string; map: string } {
  const statements = statementsOf(code);
  const moved = new MagicString(`${code}\n`);
  const ordered = inOrder(statements, names);
  for (const { start, end } of ordered) moved.move(start, end, code.length + 1);
  if (ordered.length !== statements.length || new Set(ordered).size !== ordered.length)
    throw new Error('A function was lost, or is there twice. See ordered-functions.ts.');
  return { code: moved.toString(), map: moved.generateMap({ source: path, hires: true }).toString() };
}
