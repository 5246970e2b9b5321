import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const OURS = '<meta name="generator" content="guidance-list">';

/** Takes away pages of an earlier build that are in this one no more. A file that we did not write stays. */
export function removeOldPages(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder, { encoding: 'utf8' })) {
    if (!name.endsWith('.html') || kept.has(name)) continue;
    const path = join(folder, name);
    if (readFileSync(path, 'utf8').includes(OURS)) rmSync(path);
  }
}
