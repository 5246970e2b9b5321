import type { Description } from '@guidance-list/tooling/packed';

/** Every file that a package.json promises and its tarball does not hold. A path with a star needs at least one. */
export function missingFiles(description: Description, files: readonly string[]): string[] {
  return promisedPaths(description).filter((path) => {
    const [before = '', after] = path.replace(/^\.\//, '').split('*');
    return !files.some((file) =>
      after === undefined ? file === before : file.startsWith(before) && file.endsWith(after),
    );
  });
}

function promisedPaths({
  exports,
  bin,
  types,
  customElements,
  'web-types': webTypes,
}: Description): string[] {
  return [exports, bin, types, customElements, webTypes].flatMap(pathsIn);
}

function pathsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
