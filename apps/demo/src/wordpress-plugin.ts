import { strToU8, zipSync } from 'fflate';
import type { PinnedScript } from './snippet.ts';

/** The plugin's source with the script that it loads, as the archive that WordPress takes under "Upload Plugin". */
export function wordpressPlugin(
  source: string,
  { address, integrity }: PinnedScript,
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
