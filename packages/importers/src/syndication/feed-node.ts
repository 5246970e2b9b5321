import { escapeUTF8 } from 'entities/escape';
import { canonicalLanguage, isVisible } from '@guidance-list/core';
import type { XmlElement } from '../xml/read-xml.js';

/** An element of a feed with what stands in it. */
export interface FeedNode {
  /** With the usual prefix of its namespace, whatever its own: "atom:entry", "dc:date"; RSS itself has none. */
  readonly name: string;
  readonly element: XmlElement;
  readonly parts: (string | FeedNode)[];
  /** `xml:base` of it and of what it stands in, resolved; absent where there is none. */
  readonly base?: string;
}

const XML = 'http://www.w3.org/XML/1998/namespace';
const PREFIXES: readonly (readonly [prefix: string, uri: RegExp])[] = [
  [
    '',
    /^$|^https?:\/\/(?:purl\.org\/rss\/1\.0\/|my\.netscape\.com\/rdf\/simple\/0\.9\/|backend\.userland\.com\/rss2)$/,
  ],
  ['atom:', /^https?:\/\/(?:www\.w3\.org\/2005\/Atom|purl\.org\/atom\/ns#)$/],
  ['rdf:', /^http:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns#$/],
  ['content:', /^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content\/$/],
  ['dc:', /^https?:\/\/purl\.org\/dc\/elements\/1\.[01]\/$/],
  ['dcterms:', /^https?:\/\/purl\.org\/dc\/terms\/$/],
  ['media:', /^https?:\/\/search\.yahoo\.com\/mrss\/?$/],
  ['wp:', /^https?:\/\/wordpress\.org\/export\/1\.\d\/$/],
];

/** An element that has just begun. */
export function feedNode(element: XmlElement, parent: FeedNode | undefined, address?: string): FeedNode {
  const stated = element.attribute('base', XML);
  const around = parent?.base ?? address;
  const isBase = stated !== undefined && URL.canParse(stated, around);
  const base = isBase ? new URL(stated, around).href : parent?.base;
  return { name: nameOf(element), element, parts: [], ...(base === undefined ? {} : { base }) };
}

/** The children of a name, in their order. */
export function childrenOf({ parts }: FeedNode, name: string): FeedNode[] {
  return parts.filter((part): part is FeedNode => typeof part !== 'string' && part.name === name);
}

/** The text of the first child that says anything, among some names in order of preference. */
export function firstText(node: FeedNode, ...names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) => childrenOf(node, name).map((child) => textOf(child).trim()));
  return texts.find(isVisible);
}

/** All text in an element. */
export function textOf({ parts }: FeedNode): string {
  return parts.map((part) => (typeof part === 'string' ? part : textOf(part))).join('');
}

/** What stands in an element as markup: for elements that hold XHTML. */
export function markupOf({ parts }: FeedNode): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return escapeUTF8(part);
      const { name, attribute } = part.element;
      const kept = ['href', 'hreflang', 'download', 'hidden', 'style'].flatMap((one) => {
        const value = attribute(one);
        return value === undefined ? [] : [` ${one}="${escapeUTF8(value)}"`];
      });
      return `<${name}${kept.join('')}>${markupOf(part)}</${name}>`;
    })
    .join('');
}

/** The language that an element states of itself. */
export function languageIn({ element }: FeedNode): string | undefined {
  return canonicalLanguage(element.attribute('lang', XML) ?? '');
}

function nameOf({ uri, name }: XmlElement): string {
  const prefix = PREFIXES.find(([, known]) => known.test(uri))?.[0];
  return `${prefix ?? `{${uri}}`}${name}`;
}
