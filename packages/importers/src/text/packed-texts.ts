/** Many texts, held as bytes beside the heap: they cost what they weigh, and nobody who collects garbage ever looks at them. */
export interface PackedTexts {
  readonly size: number;
  /** Gives the place of the text, by which it is found again. */
  add(text: string): number;
  at(place: number): string;
}

/** Units: bytes. */
const CHUNK = 1024 * 1024;

/** Makes an empty list of texts. */
export function packedTexts(): PackedTexts {
  const chunks: Buffer[] = [];
  const chunkOf: number[] = [];
  const startOf: number[] = [];
  const endOf: number[] = [];
  let end = 0;
  const chunkFor = (bytes: number): Buffer => {
    const last = chunks.at(-1);
    if (last && end + bytes <= last.length) return last;
    const next = Buffer.allocUnsafeSlow(Math.max(CHUNK, bytes));
    chunks.push(next);
    end = 0;
    return next;
  };
  const add = (text: string): number => {
    const chunk = chunkFor(Buffer.byteLength(text));
    const place = startOf.push(end) - 1;
    chunkOf.push(chunks.length - 1);
    end += chunk.write(text, end);
    endOf.push(end);
    return place;
  };
  const at = (place: number): string =>
    chunks[chunkOf[place] ?? -1]?.toString('utf8', startOf[place], endOf[place]) ?? '';
  return {
    get size() {
      return startOf.length;
    },
    add,
    at,
  };
}
