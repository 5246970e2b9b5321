import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server of a test does when it is asked. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

/** Ends every server that was started. */
export function endSites(): void {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
}

/** A server on this machine that answers what a test says, and remembers what it was asked. */
export async function linkSite(
  answers: Readonly<Record<string, Answer>>,
): Promise<{ at: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const answer = answers[request.url ?? ''];
    if (answer) answer(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** A document of 6.1 MB, in name. */
export const pdf: Answer = (_, response) =>
  response.writeHead(200, { 'content-type': 'application/pdf; x=y', 'content-length': '6100000' }).end();
