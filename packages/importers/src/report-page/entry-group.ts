import type { ReportCode } from '../report/report-code.js';
import type { ReportEntry } from '../report/report.js';

/**
 * What became of a value or a record. "Repaired" are the same findings as in the total of that name. "On the way" is what
 * happened while the source was asked; "Links" are nobody's change: only a check of links tells of them.
 */
export type EntryGroup =
  'Repaired' | 'Guessed' | 'Not stated' | 'Joined' | 'Skipped' | 'On the way' | 'Links';

/** All groups, in the order in which a page shows them. */
export const ENTRY_GROUPS: readonly EntryGroup[] = [
  'Repaired',
  'Guessed',
  'Not stated',
  'Joined',
  'Skipped',
  'On the way',
  'Links',
];

const KINDS: Readonly<Record<ReportCode, readonly [group: EntryGroup, words: string]>> = {
  'text/tail-cut': ['Repaired', 'Broken end of a text cut off'],
  'text/mojibake': ['Repaired', 'Broken characters put right'],
  'text/control-removed': ['Repaired', 'Invisible characters removed'],
  'text/markup-removed': ['Repaired', 'Markup turned into text'],
  'text/hidden-removed': ['Repaired', 'Hidden part left out'],
  'text/shortcode-removed': ['Repaired', 'Shortcode removed'],
  'text/white-space': ['Repaired', 'White space put in order'],
  'text/repeated': ['Repaired', 'Repeated text kept once'],
  'term/split': ['Repaired', 'Joined categories split'],
  'url/relative': ['Repaired', 'Address completed'],
  'record/merged': ['Joined', 'Record joined to another'],
  'source/retried': ['On the way', 'Asked again'],
  'source/redirected': ['On the way', 'Sent on to another address'],
  'title/guessed': ['Guessed', 'Title taken from the first words'],
  'date/guessed': ['Guessed', 'Date guessed'],
  'publisher/guessed': ['Guessed', '“A & B” may be two publishers'],
  'download/read': ['Guessed', 'Download line read'],
  'source/encoding': ['Guessed', 'Encoding guessed'],
  'field/repeated': ['Guessed', 'Said twice, and not the same'],
  'record/kept': ['Guessed', 'Record kept from before'],
  'title/cut': ['Not stated', 'Title cut at the source'],
  'text/too-long': ['Not stated', 'Text too long'],
  'term/unknown': ['Not stated', 'Unknown category'],
  'term/reserved': ['Not stated', 'Reserved name'],
  'place/unknown': ['Not stated', 'Unknown place'],
  'language/unknown': ['Not stated', 'Language that nobody knows'],
  'date/invalid': ['Not stated', 'Date that is none'],
  'url/unsafe': ['Not stated', 'Unsafe address'],
  'url/invalid': ['Not stated', 'Address that is none'],
  'field/invalid': ['Not stated', 'Value that does not fit'],
  'column/unknown': ['Skipped', 'Unknown column'],
  'type/not-read': ['Skipped', 'Content types left out'],
  'record/not-published': ['Skipped', 'Record that is not for everybody'],
  'record/protected': ['Skipped', 'Record behind a password'],
  'record/empty': ['Skipped', 'Record without title and text'],
  'record/invalid': ['Skipped', 'Record that cannot be used'],
  'record/duplicate-id': ['Skipped', 'Record with an address already taken'],
  'source/unreachable': ['Skipped', 'Source that could not be opened'],
  'source/http': ['Skipped', 'Answer that is none'],
  'source/auth': ['Skipped', 'Not let in'],
  'source/timeout': ['Skipped', 'No answer in time'],
  'source/cut': ['Skipped', 'Answer cut off'],
  'source/not-json': ['Skipped', 'Answer that is no JSON'],
  'source/not-xml': ['Skipped', 'Answer that is no XML'],
  'source/not-wxr': ['Skipped', 'File that is no export'],
  'source/not-wordpress': ['Skipped', 'Site that is no WordPress'],
  'source/malformed': ['Skipped', 'Source that cannot be read'],
  'source/too-large': ['Skipped', 'Source too large'],
  'source/page-failed': ['Skipped', 'Page that could not be read'],
  'feed/not-json': ['Skipped', 'Feed that is no JSON'],
  'feed/version': ['Skipped', 'Feed of another version'],
  'feed/too-large': ['Skipped', 'Feed too large'],
  'feed/too-deep': ['Skipped', 'Feed too deep'],
  'feed/invalid': ['Skipped', 'Feed that cannot be used'],
  'index/unreadable': ['Skipped', 'Index that cannot be read'],
  'index/version': ['Skipped', 'Index of another version'],
  'index/damaged': ['Skipped', 'Damaged index'],
  'index/other-resources': ['Skipped', 'Index of another feed'],
  'link/dead': ['Links', 'Dead link'],
  'link/redirected': ['Links', 'Link that leads elsewhere'],
  'link/refused': ['Links', 'Link not checked'],
  'link/timeout': ['Links', 'Link that did not answer in time'],
};

/** What kind of thing an entry is, in a few words. */
export function kindOf({ code }: ReportEntry): string {
  return KINDS[code][1];
}

/** The group an entry stands in, by its code; where something took the place of what nobody could read, it is a guess. */
export function groupOf({ code, used }: ReportEntry): EntryGroup {
  const [group] = KINDS[code];
  return group === 'Not stated' && used ? 'Guessed' : group;
}
