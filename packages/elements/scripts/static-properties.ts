import ts from 'typescript';

/** An option of a property, as Lit's decorator takes it, by the decorator's name. */
const OPTIONS = { property: '{}', state: '{ attribute: false }' } as const;

interface Declared {
  readonly decorator: ts.Decorator;
  readonly entry: string;
}

/**
 * The source of a module with the decorators `@property` and `@state` written as `static properties`, which mean the same to Lit
 * and cost the embed file less.
 */
export function withStaticProperties(source: string): string {
  const file = ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true);
  return file.statements
    .filter(ts.isClassDeclaration)
    .reverse()
    .reduce((text, element) => rewritten(text, element), source);
}

function rewritten(source: string, element: ts.ClassDeclaration): string {
  const declared = element.members.flatMap(declaredProperty);
  if (declared.length === 0) return source;
  const without = [...declared]
    .reverse()
    .reduce((text, { decorator }) => text.slice(0, decorator.getStart()) + text.slice(decorator.end), source);
  const at = element.members.pos;
  const list = declared.map(({ entry }) => entry).join(', ');
  return `${without.slice(0, at)} static properties = { ${list} };${without.slice(at)}`;
}

function declaredProperty(member: ts.ClassElement): Declared[] {
  if (!ts.isPropertyDeclaration(member)) return [];
  return (ts.getDecorators(member) ?? []).flatMap((decorator) => {
    const call = decorator.expression;
    if (!ts.isCallExpression(call)) return [];
    const kind = call.expression.getText();
    if (kind !== 'property' && kind !== 'state') return [];
    const options = call.arguments[0]?.getText() ?? OPTIONS[kind];
    return [{ decorator, entry: `${member.name.getText()}: ${options}` }];
  });
}
