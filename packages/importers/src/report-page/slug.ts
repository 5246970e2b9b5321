/** A name as a class or an id: "not-stated". */
export function slugOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, '-');
}
