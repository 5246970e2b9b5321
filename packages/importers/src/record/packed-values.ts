import { packedTexts } from '../text/packed-texts.js';

/** Many values, held as the bytes of their JSON: of many shapes, they weigh more as values than as text. */
export interface PackedValues<Value> extends Iterable<Value> {
  readonly size: number;
  /** Gives the place of the value, by which it is found again. */
  add(value: Value): number;
  /** A value like the one that was added, made each time it is asked for. */
  at(place: number): Value;
}

/** Makes an empty list of values. Shape: what JSON keeps of a value is what comes back. */
export function packedValues<Value>(): PackedValues<Value> {
  const texts = packedTexts();
  const at = (place: number): Value => JSON.parse(texts.at(place)) as Value;
  return {
    get size() {
      return texts.size;
    },
    add: (value) => texts.add(JSON.stringify(value)),
    at,
    *[Symbol.iterator]() {
      for (let place = 0; place < texts.size; place++) yield at(place);
    },
  };
}
