import { languageRanges } from '../text/canonical-language.js';
import { TYPE_LABELS } from './type-labels.js';

/** Labels of the feed's own terms: facet → term → language → label. */
export interface Terms {
  readonly types?: TermLabels;
  readonly topics?: TermLabels;
  readonly audiences?: TermLabels;
}

/** Term → language (BCP 47) → label. */
export type TermLabels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Reserved in every facet for "the work states nothing", so no term may be called so. */
export const NOT_STATED_TERM = 'none';

/** In what language a term is named, and by which feed's labels. */
export interface TermLabelOptions {
  /** BCP 47. */
  readonly locale: string;
  readonly terms?: Terms | undefined;
}

/** The name of a type, topic or audience: the feed's own label, else a built-in one, else the term made readable. */
export function termLabel(facet: keyof Terms, term: string, options: TermLabelOptions): string {
  const { locale, terms } = options;
  const own = ownValue(terms?.[facet], term) ?? {};
  const builtIn = (facet === 'types' ? ownValue(TYPE_LABELS, term) : undefined) ?? {};
  return (
    inLanguage(own, locale) ??
    inLanguage(builtIn, locale) ??
    own.en ??
    builtIn.en ??
    Object.values(own)[0] ??
    readable(term)
  );
}

/** A term may be called "constructor": only what the labels hold themselves counts. */
function ownValue<T>(labels: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return labels && Object.hasOwn(labels, key) ? labels[key] : undefined;
}

function inLanguage(labels: Readonly<Record<string, string>>, locale: string): string | undefined {
  const range = languageRanges(locale).find((tag) => Object.hasOwn(labels, tag));
  return range === undefined ? undefined : labels[range];
}

function readable(term: string): string {
  const words = term.replace(/[-_]+/g, ' ').trim() || term;
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}
