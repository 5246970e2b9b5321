import type { ReportCode } from '../report/report-code.js';
import type { ReportEntry } from '../report/report.js';

/** In which group a kind of entry stands. */
export type EntryGroup = 'Repaired' | 'Guessed' | 'Unknown' | 'Skipped' | 'Failed';

const WORDS: Readonly<Record<ReportCode, string>> = {
  'text/tail-cut': 'Broken end of a text cut off',
  'text/mojibake': 'Broken characters put right',
  'text/control-removed': 'Invisible characters removed',
  'text/markup-removed': 'Markup turned into text',
  'text/hidden-removed': 'Hidden part left out',
  'text/shortcode-removed': 'Shortcode removed',
  'text/repeated': 'Repeated text kept once',
  'text/too-long': 'Text too long',
  'term/split': 'Joined categories split',
  'term/unknown': 'Unknown category',
  'term/reserved': 'Reserved name',
  'place/unknown': 'Unknown place',
  'language/unknown': 'Language that nobody knows',
  'download/read': 'Download line read',
  'publisher/guessed': '“A & B” may be two publishers',
  'title/guessed': 'Title taken from the first words',
  'title/cut': 'Title cut at the source',
  'date/guessed': 'Date guessed',
  'date/invalid': 'Date that is none',
  'url/unsafe': 'Unsafe address',
  'url/invalid': 'Address that is none',
  'field/invalid': 'Value that does not fit',
  'type/not-read': 'Content types left out',
  'record/empty': 'Record without title and text',
  'record/invalid': 'Record that cannot be used',
  'record/duplicate-id': 'Record with an address already taken',
  'source/encoding': 'Encoding guessed',
  'source/malformed': 'Source that cannot be read',
  'source/unreachable': 'Source that could not be opened',
  'source/http': 'Answer that is none',
  'source/auth': 'Not let in',
  'source/timeout': 'No answer in time',
  'source/cut': 'Answer cut off',
  'source/not-json': 'Answer that is no JSON',
  'source/not-xml': 'Answer that is no XML',
  'source/not-wxr': 'File that is no export',
  'source/not-wordpress': 'Site that is no WordPress',
  'source/too-large': 'Source too large',
  'source/page-failed': 'Page that could not be read',
  'source/retried': 'Asked again',
  'source/redirected': 'Sent on to another address',
  'record/not-published': 'Record that is not for everybody',
  'record/protected': 'Record behind a password',
  'record/kept': 'Record kept from before',
  'record/merged': 'Record joined to another',
  'column/unknown': 'Unknown column',
  'text/white-space': 'White space put in order',
  'url/relative': 'Address completed',
  'feed/not-json': 'Feed that is no JSON',
  'feed/version': 'Feed of another version',
  'feed/too-large': 'Feed too large',
  'feed/too-deep': 'Feed too deep',
  'feed/invalid': 'Feed that cannot be used',
  'index/unreadable': 'Index that cannot be read',
  'index/version': 'Index of another version',
  'index/damaged': 'Damaged index',
  'index/other-resources': 'Index of another feed',
  'link/dead': 'Dead link',
  'link/redirected': 'Link that leads elsewhere',
  'link/refused': 'Link not checked',
  'link/timeout': 'Link that did not answer in time',
};

const GROUPS: readonly (readonly [EntryGroup, RegExp])[] = [
  ['Skipped', /^(?:record|type)\//],
  ['Guessed', /(?:guessed|cut)$|^source\/encoding|^publisher/],
  ['Unknown', /(?:unknown|invalid|unsafe|reserved|too-long)$/],
];

/** What kind of thing an entry is, in a few words. */
export function kindOf({ code }: ReportEntry): string {
  return WORDS[code];
}

/** The group an entry stands in: by its severity where it is an error, else by its code. */
export function groupOf({ code, severity }: ReportEntry): EntryGroup {
  if (severity === 'error') return 'Failed';
  if (code === 'text/tail-cut') return 'Repaired';
  return GROUPS.find(([, codes]) => codes.test(code))?.[0] ?? 'Repaired';
}
