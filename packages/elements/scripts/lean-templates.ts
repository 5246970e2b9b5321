import { transform } from 'esbuild';
import ts from 'typescript';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source of a module with lean templates: in `html` every run of white space that holds a line break becomes one space, and
 * none before the end of a tag, and a value of letters stands without quotes, which renders the same, and `css` without placeholders is minified. What is computed is left alone.
 *
 * @throws {Error} at a template that the embed file's Lit cannot draw: `svg`, `mathml`, a comment, or a value where `lean-lit.ts`
 * has cut.
 */
export async function leanTemplates(source: string): Promise<string> {
  const edits: Edit[] = [];
  for (const { tag, template } of taggedTemplates(source)) {
    if (tag === 'css' && ts.isNoSubstitutionTemplateLiteral(template)) {
      const { code } = await transform(template.text, { loader: 'css', minify: true, target: 'es2022' });
      edits.push({ start: template.getStart() + 1, end: template.end - 1, text: escaped(code.trim()) });
    } else if (tag === 'svg' || tag === 'mathml') {
      throw new Error(`The embed file's Lit draws no ${tag} of its own. See lean-lit.ts.`);
    } else if (tag === 'html') {
      refuseUndrawable(source, template);
      edits.push(...literalPieces(template).map((piece) => collapsed(source, piece)));
    }
  }
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: lean }) => text.slice(0, start) + lean + text.slice(end), source);
}

function taggedTemplates(source: string): { tag: string; template: ts.TemplateLiteral }[] {
  const found: { tag: string; template: ts.TemplateLiteral }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) found.push({ tag: node.tag.getText(), template: node.template });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2022, true));
  return found;
}

/** Where a template's text may not end before a value: inside such elements, between single quotes, and where a name would stand. */
const UNDRAWABLE =
  /<(?:script|style|textarea|title)\b[^<]*$|='[^']*$|<\/?$|<[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:=(?:"[^"]*"|[^\s"'<>]+))?)*\s+$/;

/** What may stand nowhere in a template: a comment, and the end of an empty tag right after a value, which is written as 0. */
const UNREADABLE = /<!--|=0\/>/;

function refuseUndrawable(source: string, template: ts.TemplateLiteral): void {
  let text = '';
  for (const piece of literalPieces(template)) {
    if (UNDRAWABLE.test(text))
      throw new Error(`The embed file's Lit takes no value after: ${text.slice(-80)}. See lean-lit.ts.`);
    text += (text && '0') + source.slice(piece.getStart() + 1, piece.end).replace(/\$\{$|`$/, '');
  }
  if (UNREADABLE.test(text))
    throw new Error(`The embed file's Lit cannot read: ${text.slice(0, 80)}. See lean-lit.ts.`);
}

function literalPieces(template: ts.TemplateLiteral): readonly ts.Node[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

function collapsed(source: string, piece: ts.Node): Edit {
  const start = piece.getStart();
  const text = source
    .slice(start, piece.end)
    .replace(/\s*\n\s*(>?)/g, (_, end: string) => end || ' ')
    .replace(/(\s[\w-]+=)"([\w-]+)"(?=[\s>])/g, '$1$2');
  return { start, end: piece.end, text };
}

function escaped(code: string): string {
  return code.replace(/[\\`]|\$\{/g, '\\$&');
}
