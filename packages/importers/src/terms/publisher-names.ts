import { isVisible } from '@guidance-list/core';
/**
 * Publishers that stand beside others in real download lines. Reviewed by hand: only between two of these does "&", "/" or
 * "and" part two names, since "A & B" may as well be one.
 */
const REVIEWED = new Set([
  'OSCE',
  'ODIHR',
  'UNODC',
  'UNHCR',
  'UNICEF',
  'UN Women',
  'IOM',
  'ILO',
  'ICMPD',
  'ICAT',
  'Europol',
  'Eurojust',
  'Council of Europe',
  'European Commission',
  'International Labour Organization',
  'International Organization for Migration',
  'Anesvad Foundation',
  'Walk Free',
  'Sectoral Policies Department',
]);

/** One name each, whatever stands inside it. Reviewed by hand. */
const ONE_NAME = [
  'Modern Slavery & Human Rights Policy & Evidence Centre',
  'Modern Slavey & Human Rights Policy & Evidence Center',
  'Business & Human Rights Resource Centre',
];

const JOINER = / ?(?:[&/]| and ) ?/;
const SIGN = /[&/]/;

/** The publishers a text names, and whether somebody should look: a sign stands in a name that nobody has reviewed. */
export interface PublisherNames {
  readonly names: readonly string[];
  readonly isDoubtful: boolean;
  /** Whether a reviewed pair was parted. */
  readonly isSplit: boolean;
}

/** Reads the publishers of a download line: commas part names, "&", "/" and "and" only where both sides are reviewed. */
export function publisherNames(text: string): PublisherNames {
  const listed = commaParts(text);
  const names = listed.flatMap(partedIfReviewed);
  const isDoubtful = names.some((name) => SIGN.test(name) && !ONE_NAME.includes(name));
  return { names: [...new Set(names)], isDoubtful, isSplit: names.length > listed.length };
}

/** Commas inside brackets part nothing. */
function commaParts(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((part) => part.trim())
    .filter(isVisible);
}

function partedIfReviewed(name: string): readonly string[] {
  if (ONE_NAME.includes(name)) return [name];
  const parts = name.split(JOINER);
  return parts.every((part) => REVIEWED.has(part)) ? parts : [name];
}
