import { canonicalLanguage } from '@guidance-list/core';
import { htmlToText } from '../text/html-to-text.js';
import type { Fault } from '../source/fault.js';
import type { Ask } from '../source/polite-client.js';

/** A WordPress site as its REST API presents it. */
export interface Site {
  /** Address of the API's root: ".../wp-json/" or ".../?rest_route=/". */
  readonly root: string;
  /** Address of the site's front page. */
  readonly home: string;
  readonly title: string;
  /** BCP 47: of the site's own words, where its page states it. */
  readonly language?: string;
}

const API_RELATION = 'https://api.w.org/';
const LINK_HEADER = /<([^>]*)>\s*;[^,]*rel="?https:\/\/api\.w\.org\/"?/i;
const LINK_ELEMENT = /<link\b[^>]*>/gi;
const HTML_LANGUAGE = /<html\b[^>]*\slang=["']?([\w-]+)/i;

/**
 * Finds the REST API of a site from the address of any of its pages: by what the page announces, else at the usual
 * place, else by the plain form that works without pretty addresses.
 */
export async function findSite(address: string, ask: Ask): Promise<Site | { readonly fault: Fault }> {
  if (isApiRoot(address)) return siteAt(address, ask);
  const page = await ask(address, { wants: 'page' });
  if ('fault' in page && (page.fault.isPassing || page.fault.code === 'source/unreachable')) return page;
  const announced =
    'fault' in page ? undefined : announcedRoot(page.headers.get('link') ?? '', page.text, page.address);
  const language = 'fault' in page ? undefined : canonicalLanguage(HTML_LANGUAGE.exec(page.text)?.[1] ?? '');
  const base = 'fault' in page ? address : page.address;
  let fault = 'fault' in page ? page.fault : undefined;
  for (const root of announced ? [announced] : usualRoots(base)) {
    const site = await siteAt(root, ask);
    if (!('fault' in site)) return { ...site, ...(language ? { language } : {}) };
    if (announced || site.fault.code === 'source/auth') fault ??= site.fault;
  }
  return { fault: fault ?? notWordpress(address) };
}

/** The address of a route of the API, with its parameters. */
export function routeAddress(
  root: string,
  route: string,
  parameters: Record<string, string | number>,
): string {
  const address = new URL(root);
  const plain = address.searchParams.get('rest_route');
  if (plain === null) address.pathname = address.pathname.replace(/\/*$/, '/') + route;
  else address.searchParams.set('rest_route', plain.replace(/\/*$/, '/') + route);
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, String(value));
  return address.href;
}

function isApiRoot(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  return searchParams.has('rest_route') || /\/wp-json\/?$/.test(pathname);
}

function announcedRoot(header: string, html: string, base: string): string | undefined {
  const element = html.match(LINK_ELEMENT)?.find((link) => link.includes(API_RELATION));
  const href = LINK_HEADER.exec(header)?.[1] ?? /href=["']([^"']+)/i.exec(element ?? '')?.[1];
  return href !== undefined && URL.canParse(href, base) ? new URL(href, base).href : undefined;
}

/** WordPress may live in a folder that the address names, or at the root of its host. */
function usualRoots(address: string): string[] {
  const folder = new URL(address.replace(/[?#].*$/, '').replace(/\/*$/, '/'));
  const bases = [...new Set([folder.href, `${folder.origin}/`])];
  return bases.flatMap((base) => [`${base}wp-json/`, `${base}?rest_route=/`]);
}

async function siteAt(root: string, ask: Ask): Promise<Site | { fault: Fault }> {
  const answer = await ask(root);
  if ('fault' in answer) return answer;
  const { namespaces, name, home } = (answer.value ?? {}) as Record<string, unknown>;
  if (!Array.isArray(namespaces) || !namespaces.includes('wp/v2')) return { fault: notWordpress(root) };
  return {
    root: answer.address,
    home: typeof home === 'string' && URL.canParse(home) ? home : new URL(root).origin,
    title: typeof name === 'string' ? htmlToText(name).text : '',
  };
}

function notWordpress(address: string): Fault {
  return {
    code: 'source/not-wordpress',
    message: `No WordPress REST API was found at ${address}.`,
    fix: 'Give the address of the site’s front page, or import an export file instead.',
    isPassing: false,
    mayBeOneRecord: false,
  };
}
