// Deletes the folders named on the command line, below the current one, before a build writes them anew.
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
