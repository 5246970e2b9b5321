import { eachEntryOf, joinedIn, type Report } from '../report/report.js';
import { counted } from './counted.js';
import type { Total } from './page-frame.js';

/** What a page says that depends on the command whose report it shows. */
export interface ReportWords {
  readonly kind: string;
  /** Above the bars. */
  readonly chart: string;
  readonly chartHint: string;
  readonly nothing: string;
  /** Above what somebody should look at. */
  readonly attentionHint: string;
  /** What another run would do, where this one went well. */
  readonly again: string;
}

const CHANGED = {
  chart: 'What was changed',
  chartHint: 'Number of records for each kind of change. One record can have several.',
  nothing: 'Nothing had to be changed.',
  attentionHint: 'The command did not decide these.',
};
const FOUND = {
  chart: 'What was found',
  chartHint: 'Number of records for each kind of finding. One record can have several.',
  nothing: 'Nothing was found.',
  attentionHint: 'The command changed none of these.',
};
const IMPORT: ReportWords = {
  ...CHANGED,
  kind: 'Import report',
  again: 'A second run on the same input writes the same file, byte for byte.',
};
const COMMANDS: Readonly<Record<string, ReportWords>> = {
  'import wordpress': {
    ...IMPORT,
    again: 'A second run writes the same file, byte for byte, as long as the site has not changed.',
  },
  merge: {
    ...CHANGED,
    kind: 'Merge report',
    again: 'A second run on the same feeds, in the same order, writes the same file, byte for byte.',
  },
  build: {
    ...FOUND,
    kind: 'Build report',
    again: 'A second build of the same feed writes the same files, byte for byte.',
  },
  validate: {
    ...FOUND,
    kind: 'Validation report',
    again: 'The feeds were read, and nothing was written to them.',
  },
  query: { ...FOUND, kind: 'Query report', again: 'The feed was read, and nothing was written to it.' },
  'check-links': {
    ...FOUND,
    kind: 'Link report',
    again: 'This is how the links answered once. A second run asks them all again.',
  },
};

const LINK_TOTALS: readonly (readonly [key: string, words: string])[] = [
  ['checked', 'links checked'],
  ['ok', 'answered'],
  ['redirected', 'lead elsewhere'],
  ['dead', 'dead'],
  ['refused', 'not checked'],
];

/** The words for the command of a report; one that is not known here is an import. */
export function wordsFor({ command }: Report): ReportWords {
  return COMMANDS[command] ?? IMPORT;
}

/** The numbers at the head: of links where they were checked, else of records. Those joined to another are named apart from those left out. */
export function totalsOf(report: Report): Total[] {
  const { command, counts } = report;
  const links: Readonly<Record<string, number>> = { ...counts };
  if ('checked' in links) {
    const isOpen = (key: string, count: number): boolean => key === 'dead' && count > 0;
    return LINK_TOTALS.map(([key, words]) => {
      const count = links[key] ?? 0;
      return { count, words, isOpen: isOpen(key, count) };
    });
  }
  const joined = joinedIn(eachEntryOf(report));
  const open = counts.errors + counts.warnings;
  const kept = command === 'validate' || command === 'query' ? 'that can be shown' : 'in the feed';
  return [
    { count: counts.read, words: counts.read === 1 ? 'record read' : 'records read' },
    { count: counts.kept, words: `${counts.kept === 1 ? 'resource' : 'resources'} ${kept}` },
    ...(joined > 0 ? [{ count: joined, words: 'joined to another' }] : []),
    { count: counts.skipped - joined, words: 'skipped' },
    { count: counts.repaired, words: 'repaired' },
    { count: open, words: 'for you to look at', isOpen: open > 0 },
  ];
}

/** What the report is about: its sources, as far as a heading has room for them. */
export function nameOf({ sources }: Report): string {
  const names = sources.map(({ source }) => (source === '-' ? 'standard input' : source));
  const shown = names.length > MOST_NAMES ? names.slice(0, MOST_NAMES - 1) : names;
  const rest = names.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` and ${counted(rest, 'other')}` : '');
}

const MOST_NAMES = 3;
