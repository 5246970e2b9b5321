import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a page gives and is given, and what stands in an index, as paths from this package on. */
const OUTER_FILES = [
  ...filesIn('../core/src/resource'),
  ...filesIn('../core/src/errors'),
  ...[
    'feed/feed',
    'query/query',
    'query/page',
    'vocabulary/terms',
    'engine/catalogue',
    'engine/index-layout',
  ].map((name) => `../core/src/${name}.ts`),
];
/** Files whose classes a page can reach: the elements, what they show, and their events. */
const REACHED = /(?:guidance-[a-z-]+|collection|short-list|\.events)\.ts$/;

/**
 * Every name that somebody outside of the embed file may know: a browser or JavaScript itself, a feed, an index, an event, and a page
 * that holds an element.
 */
export function outerNames(): ReadonlySet<string> {
  const reached = filesIn('src').filter((path) => REACHED.test(path));
  return new Set([
    ...browserNames(),
    ...OUTER_FILES.flatMap((path) => readFileSync(path, 'utf8').match(/[A-Z_$][\w$]*/gi) ?? []),
    ...reached.flatMap(membersIn),
  ]);
}

function filesIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /(?<!\.test|\.stories)\.ts$/.test(path)).map((path) => join(folder, path));
}

/** What TypeScript knows of the browser and of JavaScript. */
function browserNames(): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('typescript'));
  const files = readdirSync(folder).filter((name) => /^lib\.(?:es|dom|decorators).*\.d\.ts$/.test(name));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return text.replace(/\/\*[\s\S]*?\*\//g, '').match(/[A-Z_$][\w$]*/gi) ?? [];
}

/** The members of classes that are not marked as private. */
function membersIn(path: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return file.statements.filter(ts.isClassDeclaration).flatMap(({ members }) =>
    members.flatMap((member) => {
      if (ts.isConstructorDeclaration(member)) return member.parameters.map(({ name }) => name.getText());
      const isPrivate = ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private;
      return isPrivate || !member.name ? [] : [member.name.getText()];
    }),
  );
}
