/** Records of records as one: every name once, and of what is stated twice, the first. */
export function unitedRecords<T extends object>(
  several: readonly (Readonly<Record<string, T>> | undefined)[],
): Map<string, T> {
  const united = new Map<string, T>();
  for (const [name, fields] of several.flatMap((one = {}) => Object.entries(one))) {
    united.set(name, { ...fields, ...united.get(name) });
  }
  return united;
}
