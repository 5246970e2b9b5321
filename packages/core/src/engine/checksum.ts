/** Takes a number into a hash of 32 bits. From one hash, other numbers lead to other hashes; and with one number, other hashes do. */
export function mixed(hash: number, number: number): number {
  const product = (Math.imul(hash ^ number, 0x85ebca6b) + 0x9e3779b9) | 0;
  return product ^ (product >>> 15);
}

/** Takes a text and its length into a hash, or that there is none. */
export function mixedText(hash: number, text: string | undefined): number {
  if (text === undefined) return mixed(hash, -1);
  let sum = mixed(hash, text.length);
  const last = text.length - 1;
  for (let at = 0; at < last; at += 2)
    sum = mixed(sum, text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  // Asking past the end would make every step slow.
  return text.length % 2 === 0 ? sum : mixed(sum, text.charCodeAt(last));
}

/** The checksum of numbers from a place on. */
export function checksumOf(numbers: Uint32Array, from: number): number {
  let sum = 1;
  for (let at = from; at < numbers.length; at++) sum = mixed(sum, numbers[at] ?? 0);
  return sum >>> 0;
}
