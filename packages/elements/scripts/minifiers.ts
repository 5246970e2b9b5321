import { readFile, writeFile } from 'node:fs/promises';
import { minify as inlined } from 'terser';
import type { Options } from 'tsup';
import { minify } from 'vite';
import { refuseLongNames } from './inner-names.js';
import { orderedFunctions } from './ordered-functions.js';

type TsupPlugin = NonNullable<Options['plugins']>[number];

/** Nearly all of the file runs before the first list is there: Chromium then compiles it beside the page, while it comes in. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/**
 * What goes over the whole embed file one after the other, given the names that were shortened before, none of which may be left.
 *
 * @throws {Error} when one is left, or when a minifier does.
 */
export function minifiers(shortened: readonly string[]): TsupPlugin[] {
  return [inlineOnce, orderFunctions, minifyAgain(shortened)];
}

/** Puts each function that is called in one place into that place, which takes its name out twice. Nothing that terser calls unsafe is on. */
const inlineOnce: TsupPlugin = {
  name: 'inline-once',
  async renderChunk(code, { path }) {
    if (!path.endsWith('.js')) return;
    const options = { module: true, ecma: 2020, mangle: false, sourceMap: { asObject: true } } as const;
    const compress = { passes: 3, keep_fargs: false };
    const { code: smaller = '', map } = await inlined({ [path]: code }, { ...options, compress });
    return { code: smaller, map: map ?? null };
  },
};

/** Lets functions that are alike stand side by side. The order is found by trying (scripts/find-order.ts), and none is wrong. */
const orderFunctions: TsupPlugin = {
  name: 'order-functions',
  async renderChunk(code, { path }) {
    if (!path.endsWith('guidance-list.js')) return;
    const named = process.env.NAMED_EMBED_FILE;
    if (named) return writeFile(named, code);
    const order = await readFile('scripts/embed-order.txt', 'utf8');
    return orderedFunctions(path, code, order.split(/\s+/));
  },
};

/** Goes over the file once more with Vite's minifier, which finds what the others leave. */
const minifyAgain = (names: readonly string[]): TsupPlugin => ({
  name: 'minify-again',
  async renderChunk(code, { path }) {
    if (!path.endsWith('.js')) return;
    const options = {
      module: true,
      compress: {
        target: 'es2022',
        treeshake: { propertyReadSideEffects: false, unknownGlobalSideEffects: false },
      } as const,
      mangle: { toplevel: true },
      sourcemap: true,
    };
    const { errors, code: smaller, map } = await minify(path, code, options);
    if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
    refuseLongNames(smaller, names);
    const oneLineOn = map ? { ...map, mappings: `;${map.mappings}` } : null;
    return { code: `${COMPILE_AT_ONCE}\n${smaller}`, map: oneLineOn };
  },
});
