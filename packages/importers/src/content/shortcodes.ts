import type { TextRepair } from '../text/cleaned.js';

/** "[vc_column width="1/2"]", "[/gallery]": what WordPress prints when the plugin that would replace it is gone. */
const SHORTCODE = /\[(\/?)([a-z][\w-]*)(?:\s[^\][]*)?\]/gi;
/** What stood apart because of a shortcode must not become an element or an entity without it. */
const BEGINS_MARKUP = /[<&/#!-]/;
const ATTRIBUTE = /\s[\w-]+=|\/\]$/;
const WELL_KNOWN = new Set(
  'gallery caption embed audio video playlist contact-form contact-form-7 toc'.split(' '),
);

/**
 * Takes shortcodes out of a text. "[sic]" and "[see annex]" are words in brackets: a shortcode has an attribute, an
 * underscore in its name, a closing partner, or a name that WordPress itself registers.
 */
export function withoutShortcodes(text: string): { text: string; repairs: TextRepair[] } {
  const closed = new Set(
    [...text.matchAll(SHORTCODE)].flatMap(([, slash, name = '']) => (slash ? [name] : [])),
  );
  const repairs: TextRepair[] = [];
  const isLeftOver = (name: string, found: string): boolean =>
    closed.has(name) || name.includes('_') || ATTRIBUTE.test(found) || WELL_KNOWN.has(name.toLowerCase());
  const kept = text.replace(SHORTCODE, (found, ...told) => {
    const [, name, at] = told as [slash: string, name: string, at: number];
    if (!isLeftOver(name, found)) return found;
    repairs.push({ code: 'text/shortcode-removed', found, used: '' });
    return BEGINS_MARKUP.test(text.charAt(at - 1)) ? ' ' : '';
  });
  return { text: repairs.length > 0 ? kept.replace(/ {2,}/g, ' ').replace(/^ | $/gm, '') : text, repairs };
}
