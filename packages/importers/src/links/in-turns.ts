/** How many tasks run at the same time. */
export interface Turns {
  readonly concurrency: number;
  readonly perHost: number;
}

/** Runs a task for each address, so many at a time in all and at each host. */
export async function inTurns(
  addresses: readonly string[],
  { concurrency, perHost }: Turns,
  task: (address: string) => Promise<void>,
): Promise<void> {
  const waiting = byHost(addresses);
  const running = new Set<Promise<void>>();
  const take = async (host: string): Promise<void> => {
    const queue = waiting.get(host);
    for (let address = queue?.pop(); address !== undefined; address = queue?.pop()) await task(address);
  };
  for (const host of waiting.keys()) {
    for (let turn = 0; turn < perHost; turn++) {
      while (running.size >= concurrency) await Promise.race(running);
      const turns: Promise<void> = take(host).finally(() => running.delete(turns));
      running.add(turns);
    }
  }
  await Promise.all(running);
}

/** The addresses of each host, the last first, so that the next one is at the end. */
function byHost(addresses: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const address of [...addresses].reverse()) {
    const host = hostOf(address);
    const queue = hosts.get(host);
    if (queue) queue.push(address);
    else hosts.set(host, [address]);
  }
  return hosts;
}

function hostOf(address: string): string {
  return new URL(address).host;
}
