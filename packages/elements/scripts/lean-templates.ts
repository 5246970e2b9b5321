import { transform } from 'esbuild';
import ts from 'typescript';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The source of a module with lean templates: in `html` and `svg` every run of white space that holds a line break becomes one
 * space, which renders the same, and `css` without placeholders is minified. What is computed is left alone.
 */
export async function leanTemplates(source: string): Promise<string> {
  const edits: Edit[] = [];
  for (const { tag, template } of taggedTemplates(source)) {
    if (tag === 'css' && ts.isNoSubstitutionTemplateLiteral(template)) {
      const { code } = await transform(template.text, { loader: 'css', minify: true, target: 'es2022' });
      edits.push({ start: template.getStart() + 1, end: template.end - 1, text: escaped(code.trim()) });
    } else if (tag === 'html' || tag === 'svg') {
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

function literalPieces(template: ts.TemplateLiteral): readonly ts.Node[] {
  return ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

function collapsed(source: string, piece: ts.Node): Edit {
  const start = piece.getStart();
  const text = source.slice(start, piece.end).replace(/\s*\n\s*/g, ' ');
  return { start, end: piece.end, text };
}

function escaped(code: string): string {
  return code.replace(/[\\`]|\$\{/g, '\\$&');
}
