import type { ResourceFile } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';
import { formatName } from './format-name.js';

/** What a tap on a file will fetch: "Download PDF, English". */
export function downloadLabel(file: ResourceFile, messages: Messages): string {
  return messages.download(formatName(file), languageInLine(file, messages));
}

/** The language of a file in the reader's language. */
export function languageInLine({ language }: ResourceFile, messages: Messages): string | undefined {
  return language === undefined ? undefined : messages.language(language);
}

/** What is known of a file's weight: "6.1 MB, 392 pages"; nothing is guessed. */
export function fileWeight(file: ResourceFile, messages: Messages): string {
  return messages.list([
    ...(file.bytes === undefined ? [] : [messages.fileSize(file.bytes)]),
    ...(file.pages === undefined ? [] : [messages.pages(file.pages)]),
  ]);
}
