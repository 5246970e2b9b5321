/** Names of properties that no page, feed, index or browser knows, which the embed file may shorten. */
const INNER_NAMES =
  `announcement anyOf areFactsOpen ascends backTo copyOf counted createProperty demands elementProperties elementStyles
  enableUpdating excludedWords fieldLength fileSize finalize finder firsts hasFilters hasShortList heads hear isAll
  isBroad isCheap isCovered isFiltering isFirst isList isNarrow isOpen isPanel isPrefix isQuoted isRare isSorted isUnfolded
  isWhole lengths lookalikes looser mergedId notStatedLabel numberOf onChange onChoose onClear onClose onFilter onKey
  onOpen onProgress onRange onStalled onToggle onTurn onView openedGroups openedPlaces patterns performUpdate plusFiles plusLanguages
  postings ranked rare renderOptions restraints score scores showResults stalledAfter stemsOf streamOf takeBack textOf
  tick totals widthInEm withTypes worksOf worksOfChoice worth`.split(/\s+/);

/**
 * The names that the embed file shortens, given those that are known outside of it.
 *
 * @throws {Error} when one of them is known outside: shortened, it would be missed.
 */
export function innerNames(outer: ReadonlySet<string>): readonly string[] {
  const known = INNER_NAMES.filter((name) => outer.has(name));
  if (known.length > 0) throw new Error(`Not to be shortened, as others know it: ${known.join(', ')}.`);
  return INNER_NAMES;
}

/** @throws {Error} when a name that was shortened still stands somewhere in the code, as a text that is looked up by. */
export function refuseLongNames(code: string, names: readonly string[]): void {
  const left = names.filter((name) => new RegExp(`(?<![\\w$-])${name}(?![\\w$-])`).test(code));
  if (left.length > 0) throw new Error(`Shortened here, but a text there: ${left.join(', ')}.`);
}
