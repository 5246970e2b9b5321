import robotsParser from 'robots-parser';
import { followed, type LinkClient } from './follow.js';

/** Tells whether the owner of a host lets robots ask for an address. */
export type RobotsRule = (address: string) => Promise<boolean>;

/** The part of the parser that is used; its own types declare nothing. */
type Parse = (
  address: string,
  text: string,
) => { isDisallowed(address: string, agent: string): boolean | undefined };

/** Units: bytes. RFC 9309 asks for at least 500 KiB. */
const MOST = 512 * 1024;

/**
 * Reads the robots.txt of each host once. One that is missing or cannot be had forbids nothing: whether the host answers
 * at all, the link itself will tell.
 */
export function robotsRule(client: LinkClient): RobotsRule {
  const rules = new Map<string, Promise<ReturnType<Parse> | undefined>>();
  const rulesOf = async (origin: string): Promise<ReturnType<Parse> | undefined> => {
    const address = `${origin}/robots.txt`;
    try {
      const asked = await followed(address, { method: 'GET' }, client);
      if ('refused' in asked) return undefined;
      const text = await textOf(asked.answer);
      return asked.answer.ok ? (robotsParser as unknown as Parse)(address, text) : undefined;
    } catch {
      return undefined;
    }
  };
  return async (address) => {
    const { origin } = new URL(address);
    const known = rules.get(origin) ?? rulesOf(origin);
    rules.set(origin, known);
    return (await known)?.isDisallowed(address, client.agent) !== true;
  };
}

/** So much of it as counts: a file may never end. */
async function textOf(answer: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > MOST) break;
  }
  return Buffer.concat(chunks).toString('utf8').slice(0, MOST);
}
