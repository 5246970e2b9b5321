/** How many tasks run at the same time. */
export interface Turns {
  readonly concurrency: number;
  readonly perHost: number;
}

/** Runs a task for each address, so many at a time in all and at each host. A host that is slow holds up no other. */
export async function inTurns(
  addresses: readonly string[],
  { concurrency, perHost }: Turns,
  task: (address: string) => Promise<void>,
): Promise<void> {
  const waiting = [...addresses];
  const busy = new Map<string, number>();
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const at =
      running.size < concurrency ? waiting.findIndex((one) => (busy.get(hostOf(one)) ?? 0) < perHost) : -1;
    const [address] = at < 0 ? [] : waiting.splice(at, 1);
    if (address === undefined) {
      await Promise.race(running);
      continue;
    }
    const host = hostOf(address);
    busy.set(host, (busy.get(host) ?? 0) + 1);
    const turn: Promise<void> = task(address).finally(() => {
      busy.set(host, (busy.get(host) ?? 1) - 1);
      running.delete(turn);
    });
    running.add(turn);
  }
}

function hostOf(address: string): string {
  return new URL(address).host;
}
