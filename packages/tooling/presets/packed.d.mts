/** What is asked of a package.json. */
export interface Description {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** A folder outside the repository in which packages of ours are installed from their tarballs. */
export interface Installed {
  readonly folder: string;
  readonly packages: readonly Packed[];
  remove(): void;
}

/** One package as a stranger gets it. */
export interface Packed {
  readonly folder: string;
  readonly description: Description;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
}

export function installPacked(names: readonly string[], own?: readonly string[]): Installed;
