import { strToU8, zipSync } from 'fflate';

/** The script that a plugin loads. */
export interface PluginScript {
  /** Absolute address. */
  readonly address: string;
  /** SRI hash. */
  readonly integrity: string;
}

/** The plugin's source with the address and the hash of a script, as the archive that WordPress takes under "Upload Plugin". */
export function wordpressPlugin(
  source: string,
  { address, integrity }: PluginScript,
): Uint8Array<ArrayBuffer> {
  const content = source
    .replace(/^const SCRIPT\s*= '';$/m, () => `const SCRIPT    = ${quoted(address)};`)
    .replace(/^const INTEGRITY\s*= '';$/m, () => `const INTEGRITY = ${quoted(integrity)};`);
  return zipSync({ 'guidance-list/guidance-list.php': strToU8(content) });
}

/** As PHP writes a text of which nothing is replaced. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}
