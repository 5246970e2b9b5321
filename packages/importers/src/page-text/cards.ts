import { splitGluedTerms } from '../terms/split-glued-terms.js';
import { offersMore, readsLikeExcerpt } from './reads-like-excerpt.js';
import { isTagLine, tagsOfLine } from './tag-line.js';

/** One listed resource, as its card prints it. */
export interface Card {
  readonly title: string;
  /** The line of categories below the title, glued as it stood; "" where there is none. */
  readonly categories: string;
  readonly excerpt: string;
  readonly tags: readonly string[];
}

type Piece = { readonly lines: readonly string[] } | { readonly tags: readonly string[] };

const LONGEST_UNKNOWN_CATEGORY = 60;
const LONGEST_CATEGORY_LINE = 300;

/**
 * Reads the cards of a page. A card is a title, its categories right below, an excerpt after a blank line, and a tag line
 * that closes it and touches the next title. Every part but one of title and excerpt may be missing.
 *
 * Shape: every line but the labels ends up in exactly one card.
 */
export function readCards(lines: readonly string[], categories: readonly string[]): Card[] {
  const pieces = piecesOf(lines).flatMap((piece) => atTitles(piece, categories));
  const cards: Card[] = [];
  let open: Card | undefined;
  for (const [at, piece] of pieces.entries()) {
    if ('tags' in piece) {
      cards.push({ ...(open ?? EMPTY), tags: piece.tags });
      open = undefined;
    } else if (open && goesOn(open, piece.lines, { next: pieces[at + 1], categories })) {
      open = { ...open, excerpt: [open.excerpt, ...piece.lines].filter(Boolean).join(' ') };
    } else {
      if (open) cards.push(open);
      open = cardOf(piece.lines, categories);
    }
  }
  return [...cards, ...(open ? [open] : [])].filter(({ title, excerpt }) => title || excerpt);
}

const EMPTY: Card = { title: '', categories: '', excerpt: '', tags: [] };

/** Blocks of lines between blank ones, and tag lines, which stand alone wherever they are. */
function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let block: string[] = [];
  const close = (): void => {
    if (block.length > 0) pieces.push({ lines: block });
    block = [];
  };
  for (const line of lines) {
    if (line !== '' && !isTagLine(line)) block.push(line);
    else close();
    if (isTagLine(line)) pieces.push({ tags: tagsOfLine(line) });
  }
  close();
  return pieces;
}

/** A line above one of categories is a title, also where no blank line parts it from the excerpt before. */
function atTitles(piece: Piece, categories: readonly string[]): Piece[] {
  if ('tags' in piece) return [piece];
  const starts = piece.lines.flatMap((line, at) =>
    at > 1 && isCategoryLine(line, categories) ? [at - 1] : [],
  );
  return [0, ...starts].map((start, at) => ({ lines: piece.lines.slice(start, starts[at]) }));
}

/** Whether a block still belongs to the open card, as its excerpt or a further paragraph of it. */
function goesOn(
  open: Card,
  lines: readonly string[],
  { next, categories }: { next: Piece | undefined; categories: readonly string[] },
): boolean {
  if (offersMore(open.excerpt) || isHeader(lines, categories)) return false;
  const isExcerptNext = next !== undefined && 'lines' in next && readsAsExcerpt(next.lines, categories);
  if (readsLikeExcerpt(lines.join(' '))) return open.excerpt === '' || !isExcerptNext;
  return open.excerpt === '' && !isExcerptNext;
}

function readsAsExcerpt(lines: readonly string[], categories: readonly string[]): boolean {
  return !isHeader(lines, categories) && readsLikeExcerpt(lines.join(' '));
}

function isHeader(lines: readonly string[], categories: readonly string[]): boolean {
  const [first = '', second] = lines;
  return isCategoryLine(second ?? first, categories) && lines.length <= 2;
}

/** A line is one of categories when known ones make up most of it. */
function isCategoryLine(line: string, categories: readonly string[]): boolean {
  if (line.length > LONGEST_CATEGORY_LINE) return false;
  const { known, unknown } = splitGluedTerms(line, categories);
  return known.length > 0 && known.join('').length >= unknown.join('').length && !/[.!?]$/.test(line);
}

function cardOf(lines: readonly string[], categories: readonly string[]): Card {
  const [first = '', ...rest] = lines;
  if (rest.length === 0 && isCategoryLine(first, categories)) return { ...EMPTY, categories: first };
  const [second = '', ...others] = rest;
  const isUnknownCategory = second.length <= LONGEST_UNKNOWN_CATEGORY && !readsLikeExcerpt(second);
  if (isCategoryLine(second, categories) || isUnknownCategory) {
    return { ...EMPTY, title: first, categories: second, excerpt: others.join(' ') };
  }
  return { ...EMPTY, title: first, excerpt: rest.join(' ') };
}
