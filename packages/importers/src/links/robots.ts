import robotsParser from 'robots-parser';

/** Tells whether the owner of a host lets robots ask for an address. */
export type RobotsRule = (address: string) => Promise<boolean>;

/** The part of the parser that is used; its own types declare nothing. */
type Parse = (
  address: string,
  text: string,
) => { isDisallowed(address: string, agent: string): boolean | undefined };

/** Units: UTF-16. RFC 9309 asks for at least 500 KiB. */
const MOST = 512 * 1024;

/**
 * Reads the robots.txt of each host once. One that is missing or cannot be had forbids nothing: whether the host answers
 * at all, the link itself will tell.
 */
export function robotsRule(ask: (address: string) => Promise<Response>, agent: string): RobotsRule {
  const rules = new Map<string, Promise<ReturnType<Parse> | undefined>>();
  const rulesOf = async (origin: string): Promise<ReturnType<Parse> | undefined> => {
    const address = `${origin}/robots.txt`;
    try {
      const answer = await ask(address);
      if (!answer.ok) {
        await answer.body?.cancel();
        return undefined;
      }
      const text = (await answer.text()).slice(0, MOST);
      return (robotsParser as unknown as Parse)(address, text);
    } catch {
      return undefined;
    }
  };
  return async (address) => {
    const { origin } = new URL(address);
    const known = rules.get(origin) ?? rulesOf(origin);
    rules.set(origin, known);
    return (await known)?.isDisallowed(address, agent) !== true;
  };
}
