import { writtenJson } from './written-json.js';

/**
 * An object as it is written, piece by piece, so that a long list in it is never in memory as one text. `values` are the
 * objects of the list `name`, each as `JSON.stringify(value, null, 2)` gives it; what stands in that list is not read.
 *
 * @yields {string} parts of what `writtenJson` gives
 */
export function* writtenList(
  whole: Readonly<Record<string, unknown>>,
  name: string,
  values: Iterable<string>,
): Generator<string> {
  const empty = `"${name}": []`;
  const json = writtenJson({ ...whole, [name]: [] });
  const start = json.indexOf(`\n  ${empty}`) + 3 + empty.length - 1;
  let isFirst = true;
  yield json.slice(0, start);
  for (const value of values) {
    yield `${isFirst ? '' : ','}\n    ${value.replaceAll('\n', '\n    ')}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}${json.slice(start)}`;
}

/**
 * Values as they are written, one after another.
 *
 * @yields {string} one value, without a line end
 */
export function* linesOf(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield JSON.stringify(value, null, 2);
}
