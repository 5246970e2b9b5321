// npm run style: the rules of CONTRIBUTING.md that no linter knows. Prints each breach with its place; exit 1 when there is one.
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { breachesOf } from './style-rules.mjs';

const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
});
const files = listed
  .split('\0')
  .filter((file) => /\.(?:ts|mjs|js|cjs)$/.test(file) && !/\/(?:generated|fixtures)\//.test(file));
const allowed = JSON.parse(readFileSync(new URL('long-files.json', import.meta.url), 'utf8'));

const breaches = files.flatMap((file) =>
  breachesOf(file, textOf(file), allowed).map((breach) => `${file}: ${breach}`),
);
for (const breach of breaches) process.stderr.write(`${breach}\n`);
process.stderr.write(`${files.length} files read, ${breaches.length} breaches of style\n`);
process.exitCode = breaches.length > 0 ? 1 : 0;

/** A file that git lists but that was deleted by hand has no rules to break. @param {string} file */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
