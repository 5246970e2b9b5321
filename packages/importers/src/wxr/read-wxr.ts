import { POST_TAG } from '../terms/site-term.js';
import type { Bytes } from '../xml/xml-text.js';
import { readXml, type XmlElement, type XmlEnd } from '../xml/read-xml.js';
import type { WxrCategory, WxrItem, WxrListener } from './wxr-item.js';

const NAMESPACES: readonly (readonly [prefix: string, uri: RegExp])[] = [
  ['wp:', /^https?:\/\/wordpress\.org\/export\/1\.[0-2]\/$/],
  ['excerpt:', /^https?:\/\/wordpress\.org\/export\/1\.[0-2]\/excerpt\/$/],
  ['content:', /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/],
  ['', /^$/],
];
/** Parts of an item that hold others; a comment is nobody's guidance. */
const ENTRIES = new Set(['wp:category', 'wp:tag', 'wp:term']);
const CHANNEL_LEVEL = 2;

/** Where in the tree the reading is, from the root: "rss", "channel", "item", "wp:postmeta", "wp:meta_key". */
interface Place {
  readonly path: string[];
  text: string;
  item?: { values: Map<string, string>; categories: WxrCategory[]; fields: [string, string][] };
  /** What stands in a field of an item or a term of the export. */
  part: Map<string, string>;
}

/** Reads an export as it comes, and tells what stands in it. */
export function readWxr(bytes: Bytes, listener: WxrListener): Promise<XmlEnd> {
  const place: Place = { path: [], text: '', part: new Map() };
  const names = new Map<string, string>();
  const nameOf = ({ uri, name }: XmlElement): string => {
    let prefix = names.get(uri);
    if (prefix === undefined) names.set(uri, (prefix = prefixOf(uri)));
    return prefix + name;
  };
  return readXml(bytes, {
    open: (element) => {
      const name = nameOf(element);
      place.path.push(name);
      place.text = '';
      if (isItem(place)) place.item = { values: new Map(), categories: [], fields: [] };
      if (place.path.length === CHANNEL_LEVEL + 1 || name === 'wp:postmeta') place.part = new Map();
    },
    text: (text) => void (place.text += text),
    close: (element) => {
      closeElement(place, element, listener);
      place.path.pop();
      place.text = '';
    },
  });
}

function isItem({ path }: Place): boolean {
  return path.length === CHANNEL_LEVEL + 1 && path[2] === 'item';
}

function closeElement(place: Place, element: XmlElement, listener: WxrListener): void {
  const { path, text, item, part } = place;
  const name = path.at(-1) ?? '';
  const inside = path[CHANNEL_LEVEL];
  if (path.length === CHANNEL_LEVEL + 1) {
    if (name === 'item' && item) {
      delete place.item;
      listener.item(item satisfies WxrItem);
    } else if (ENTRIES.has(name)) listener.term?.(termOf(name, part));
    else listener.channel?.(name, text);
  } else if (path.length === CHANNEL_LEVEL + 2) {
    if (!item) part.set(name, text);
    else if (name === 'wp:postmeta')
      item.fields.push([part.get('wp:meta_key') ?? '', part.get('wp:meta_value') ?? '']);
    else if (name === 'category') item.categories.push(categoryOf(element, text));
    else if (!item.values.has(name)) item.values.set(name, text);
  } else if (inside === 'item' && path[CHANNEL_LEVEL + 1] === 'wp:postmeta') part.set(name, text);
}

function prefixOf(uri: string): string {
  return NAMESPACES.find(([, known]) => known.test(uri))?.[0] ?? `{${uri}}`;
}

/** The oldest exports give each category twice, once without saying what it is, and call tags "tag". */
function categoryOf(element: XmlElement, name: string): WxrCategory {
  const taxonomy = element.attribute('domain') ?? '';
  return {
    taxonomy: taxonomy === 'tag' ? POST_TAG : taxonomy,
    name,
    slug: element.attribute('nicename') ?? '',
  };
}

function termOf(element: string, part: ReadonlyMap<string, string>): WxrCategory {
  const text = (name: string): string => part.get(`wp:${name}`) ?? '';
  if (element === 'wp:tag') return { taxonomy: POST_TAG, name: text('tag_name'), slug: text('tag_slug') };
  if (element === 'wp:category') {
    return {
      taxonomy: 'category',
      name: text('cat_name'),
      slug: text('category_nicename'),
      parent: text('category_parent'),
    };
  }
  return {
    taxonomy: text('term_taxonomy'),
    name: text('term_name'),
    slug: text('term_slug'),
    parent: text('term_parent'),
  };
}
