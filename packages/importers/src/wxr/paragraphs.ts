const OF_BLOCKS = '<!-- wp:';
/** A tag, which may hold line ends of its own, or line ends between tags. */
const TAG_OR_LINES = /<[^<>]*>|[ \t]*\n[ \t\n]*/g;
const BLOCK =
  /^<\/?(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tfoot|tr|td|th|caption|blockquote|pre|figure|figcaption|section|article|aside|header|footer|form|fieldset|address|hr|br|details|summary)\b/i;

/**
 * A content as WordPress would print it: where its author wrote no blocks, a blank line parts paragraphs and a line end ends
 * a line. The site does this when it shows a record; an export holds what the author typed.
 */
export function withParagraphs(content: string): string {
  const text = content.replace(/\r\n?/g, '\n').trim();
  if (text.includes(OF_BLOCKS) || !text.includes('\n')) return text;
  let isAfterBlock = true;
  return text.replace(TAG_OR_LINES, (found: string, at: number) => {
    if (found.startsWith('<')) {
      isAfterBlock = BLOCK.test(found);
      return found;
    }
    const isBesideBlock = isAfterBlock && text[at - 1] === '>';
    const isBeforeBlock = BLOCK.test(text.slice(at + found.length, at + found.length + 16));
    if (isBesideBlock || isBeforeBlock) return '\n';
    return found.split('\n').length > 2 ? '<p></p>\n' : '<br>\n';
  });
}
