import type { Content } from '../engines/host-site.js';
import { pageHtml } from './page-html.js';

/** A script, as a site serves it. */
export const javascript = (body: string | Buffer): Content => ({
  type: 'text/javascript; charset=utf-8',
  body,
});

/** A value as JSON. */
export const json = (value: unknown): Content => ({ type: 'application/json', body: JSON.stringify(value) });

/** The page of a contender. */
export const page = (body: string, isShown: string): Content => ({
  type: 'text/html; charset=utf-8',
  body: pageHtml(body, isShown),
});
