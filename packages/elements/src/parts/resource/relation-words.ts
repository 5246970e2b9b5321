import { termLabel, type RelationReason } from '@guidance-list/core';
import type { WorkView } from '../card/work-view.js';

/** A few of the words are reason enough. */
const SHARED_WORDS_SHOWN = 4;

/** Why a work stands among those to read next, in the reader's language. */
export function relationWords(
  { messages, terms }: Pick<WorkView, 'messages' | 'terms'>,
  { kind, values }: RelationReason,
): string {
  const labels = (facet: 'topics' | 'types'): string =>
    messages.list(values.map((term) => termLabel(facet, term, { locale: messages.locale, terms })));
  switch (kind) {
    case 'named':
      return messages.namedBySource;
    case 'topic':
      return messages.sameSubject(labels('topics'));
    case 'type':
      return messages.sameType(labels('types'));
    case 'publishers':
      return messages.samePublisher(values.length, messages.list(values));
    case 'words':
      return messages.sharedWords(messages.list(values.slice(0, SHARED_WORDS_SHOWN)));
  }
}
