// Runs the command from its source, for tests and for trying things out:
// node --conditions=@guidance-list/source --import tsx scripts/run-from-source.mjs import text page.txt
import { main } from '../src/main.ts';

await main(process);
