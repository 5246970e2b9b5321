/** Takes a number into a hash of 32 bits. From one hash, other numbers lead to other hashes; and with one number, other hashes do. */
export function mixed(hash: number, number: number): number {
  const product = (Math.imul(hash ^ number, 0x85ebca6b) + 0x9e3779b9) | 0;
  return product ^ (product >>> 15);
}

/** Takes a text and its length into a hash, or that there is none. Two hashes go side by side, because each must wait for its last step. */
export function mixedText(hash: number, text: string | undefined): number {
  if (text === undefined) return mixed(hash, -1);
  const { length } = text;
  let sum = mixed(hash, length);
  let other = 1;
  let at = 0;
  for (; at + 3 < length; at += 4) {
    sum = mixed(sum, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    other = mixed(other, text.charCodeAt(at + 2) | (text.charCodeAt(at + 3) << 16));
  }
  for (; at < length; at++) sum = mixed(sum, text.charCodeAt(at));
  return mixed(sum, other);
}

/** The checksum of numbers from a place on. */
export function checksumOf(numbers: Uint32Array, from: number): number {
  let sum = 1;
  for (let at = from; at < numbers.length; at++) sum = mixed(sum, (numbers[at] ?? 0) | 0);
  return sum >>> 0;
}
