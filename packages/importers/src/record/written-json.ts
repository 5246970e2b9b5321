/** JSON as every output is written: two spaces, "\n", a final line end. Same value, same bytes. */
export function writtenJson(value: unknown): string {
  return JSON.stringify(value, null, 2) + '\n';
}
