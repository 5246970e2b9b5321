import { cdp } from 'vitest/browser';

/** Has the browser take the page for one on another medium, or with other features of its device; without them it is as it was. */
export async function emulated({ media = '', ...features }: Readonly<Record<string, string>>): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<void> };
  await session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
