import { type Edition } from '@guidance-list/core';
import type { Messages } from '../../messages/messages-for.js';

const ORDINAL =
  /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Revised|Updated|New) edition$/;

/** The year an edition was issued in, in the digits of the locale. */
export function editionYear(edition: Edition | undefined, messages: Messages): string | undefined {
  const [year] = edition?.issued?.split('-') ?? [];
  return year ? messages.year(year) : undefined;
}

/** What an edition is called: "Second edition, 2022". Empty where it has neither label nor year. */
export function editionName(edition: Edition, messages: Messages): string {
  const year = editionYear(edition, messages);
  return messages.list([...(edition.label ? [edition.label] : []), ...(year ? [year] : [])]);
}

/** An edition inside a line of facts: "2022, second edition". Only plain English ordinals lose their capital. */
export function editionFact(edition: Edition | undefined, messages: Messages): string {
  const year = editionYear(edition, messages);
  const label = edition?.label?.replace(ORDINAL, (name) => name.toLowerCase());
  return messages.list([...(year ? [year] : []), ...(label ? [label] : [])]);
}
