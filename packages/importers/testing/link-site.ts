import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aFile, aResource } from '@guidance-list/core/testing';
import { checkLinks, type CheckedLinks, type CheckLinksOptions } from '../src/links/check-links.js';

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

/** Checks links as the files of one work; a clock that never waits stands in for the real one. */
export function checkUrls(
  urls: readonly string[],
  options: Partial<CheckLinksOptions> = {},
): Promise<CheckedLinks> {
  const files = urls.map((url) => aFile({ url }));
  const work = aResource({ id: 'w', url: 'mailto:a@hub.example', editions: [{ files }] });
  return checkLinks([work], { fetch, clock: { now: () => 0, sleep: () => Promise.resolve() }, ...options });
}
