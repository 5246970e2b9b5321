// npm start: installs what is missing, builds the demo, serves it on this machine only, and prints its address.
import { parseArgs } from 'node:util';
import { ensureDependencies } from './install.mjs';
import { ROOT, runTool } from './run.mjs';
import { Stop, command, say, tell } from './say.mjs';

await command(async () => {
  const port = portNumber();
  await ensureDependencies();

  say('Building (the first time takes about a minute; later only what changed) …');
  const code = await runTool('turbo', [
    'run',
    'build',
    '--filter=@guidance-list/demo',
    '--ui=stream',
    '--output-logs=errors-only',
  ]);
  if (code !== 0) throw new Stop('The build failed. The lines above say where; mend that and run it again.');

  const address = await serve(port);
  tell(true, `The demo is at ${address}  (Ctrl-C stops it)`);
  return 0;
});

/** `--port N`, or PORT, or 4173. @throws {Stop} when it is no port number */
function portNumber() {
  const { values } = parseArgs({ options: { port: { type: 'string' } }, strict: false });
  const given = values.port ?? process.env.PORT ?? '4173';
  const port = Number(given);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Stop(`"${String(given)}" is no port number. Use one from 1 to 65535: npm start -- --port 4173`);
}

/** @param {number} port @throws {Stop} when something else listens there */
async function serve(port) {
  const { preview } = await import('vite');
  const options = { host: '127.0.0.1', port, strictPort: true };
  try {
    await preview({ root: `${ROOT}apps/demo`, logLevel: 'silent', preview: options });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    if (!/in use/i.test(text)) throw error;
    throw new Stop(
      `Port ${port} is taken by another program. Stop that, or choose another: npm start -- --port ${port + 1}`,
    );
  }
  return `http://127.0.0.1:${port}/`;
}
