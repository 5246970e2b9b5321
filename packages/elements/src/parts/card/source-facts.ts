import type { Resource } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { hostName } from './host-name.js';

/** Where a work is shown, and what the source is known to hold: "respect.international, 2 files, English, French". */
export function sourceFacts({ url, editions, otherLanguages }: Resource, messages: Messages): string {
  const host = url === undefined ? undefined : hostName(url);
  const files = (editions ?? []).flatMap((edition) => edition.files ?? []);
  const languages = new Set(files.flatMap(({ language }) => language ?? []));
  return messages.list([
    ...(host === undefined ? [] : [host]),
    ...(files.length > 1 ? [messages.files(files.length)] : []),
    ...[...languages].map((language) => messages.language(language)),
    ...(otherLanguages ? [messages.otherLanguages] : []),
  ]);
}
