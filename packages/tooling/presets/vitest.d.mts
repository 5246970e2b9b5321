import type { BrowserContextOptions } from 'playwright';
import type { ViteUserConfig } from 'vitest/config';

type TestOptions = NonNullable<ViteUserConfig['test']>;

export function nodeTests(name: string, include?: string[]): ViteUserConfig;
export function browserTests(name: string, include?: string[]): ViteUserConfig;
export function chromium(contextOptions?: BrowserContextOptions): NonNullable<TestOptions['browser']>;
export function reported(
  name: string,
): Pick<TestOptions, 'name' | 'reporters' | 'outputFile' | 'testTimeout'>;
