const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]]*$/u;
/** "Dr.", "Art.", "e.g.", "U.S.": a full stop after so few letters may stand for a word that was cut short. */
const ABBREVIATION = /(?:^|[\s.(])\p{L}{1,3}\.["'”’»)\]]*$/u;
const TRAILING = /[\s\p{P}]+$/u;

/**
 * The beginning of a text, for a card: as many whole sentences as fit, else whole words and "…". Never a cut word.
 *
 * Units: `limit` counts UTF-16 units, the "…" included.
 */
export function excerpt(text: string, limit = 160): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  return wholeSentences(flat, limit) || wholeWords(flat, limit - 1) + '…';
}

function wholeSentences(text: string, limit: number): string {
  let whole = '';
  for (const { segment, index } of pieces(text, 'sentence')) {
    if (index >= limit) break;
    const sentences = text.slice(0, index + segment.length).trimEnd();
    if (sentences.length > limit) break;
    if (SENTENCE_END.test(sentences) && !ABBREVIATION.test(sentences)) whole = sentences;
  }
  return whole;
}

function wholeWords(text: string, limit: number): string {
  const words = cutAt(text, limit, 'word').replace(TRAILING, '');
  return words || cutAt(text, limit, 'grapheme');
}

function cutAt(text: string, limit: number, granularity: 'word' | 'grapheme'): string {
  let end = 0;
  for (const { segment, index } of pieces(text.slice(0, limit * 2 + 50), granularity)) {
    if (index + segment.length > limit) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function pieces(text: string, granularity: 'word' | 'grapheme' | 'sentence'): Intl.Segments {
  return new Intl.Segmenter('en', { granularity }).segment(text);
}
