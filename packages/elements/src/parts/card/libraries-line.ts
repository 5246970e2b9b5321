import type { Resource } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { hostName } from './host-name.js';

/** "From Library A, Library B." for a work that several libraries have; empty for any other. */
export function librariesLine({ sources = [] }: Resource, messages: Messages): string {
  const names = sources.flatMap(({ name, address = '' }) => name ?? hostName(address) ?? []);
  return names.length > 0 ? messages.origin(names) : '';
}
