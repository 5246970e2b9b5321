import { describe, expect, it } from 'vitest';
import { breachesOf } from './style-rules.mjs';

const file = 'packages/core/src/search/recency-weight.ts';
const good = "import { x } from './x.js';\n/** Weighs. */\nexport function recencyWeight() {}\n";

describe('the style check', () => {
  it('is content with a file named after its export', () => {
    expect(breachesOf(file, good)).toEqual([]);
  });

  it.each([
    ['a file of 251 lines', file, good + '\n'.repeat(248), '251 lines, at most 250'],
    ['a folder named for a kind of code', 'packages/core/src/utils/recency-weight.ts', good, 'kind of code'],
    ['a default export', file, `${good}export default 1;\n`, 'default export'],
    ['a re-export outside the index', file, `${good}export { y } from './y.js';\n`, 're-exports'],
    ['a relative import without its ending', file, good.replace('x.js', 'x'), 'does not end in .js'],
    ['a file named after none of its exports', 'packages/core/src/search/other.ts', good, 'named after none'],
  ])('reports %s', (_, path, text, breach) => {
    expect(breachesOf(path, text).join()).toContain(breach);
  });

  it('lets a file with a recorded reason be longer, but not past 400 lines', () => {
    const reasons = { [file]: 'one table' };

    expect(breachesOf(file, good + '\n'.repeat(300), reasons)).toEqual([]);
    expect(breachesOf(file, good + '\n'.repeat(400), reasons).join()).toContain('at most 400');
  });
});
