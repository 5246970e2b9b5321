import { cdp } from 'vitest/browser';
import type { ForceColours } from './every-sight.js';

/** No page can have its device force colours; a test can. */
const forceColours: ForceColours = async (areForced) => {
  const features = [{ name: 'forced-colors', value: areForced ? 'active' : 'none' }];
  await (cdp() as unknown as { send(method: string, params: object): Promise<void> }).send(
    'Emulation.setEmulatedMedia',
    { features },
  );
};

Object.assign(globalThis, { forceColours });
