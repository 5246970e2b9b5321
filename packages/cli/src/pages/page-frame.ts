import { createHash } from 'node:crypto';
import { markup, trusted, type Markup } from '@guidance-list/core/outputs';
import { drawings } from './icon.js';
import { PAGE_STYLES } from './page-styles.js';
import type { Site } from './site.js';

/** What a page puts into the frame that all share. */
export interface FramedPage {
  readonly site: Site;
  readonly title: string;
  readonly description: string | undefined;
  /** Address of the page within the folder, for its canonical address. */
  readonly path: string;
  readonly main: Markup;
  /** What else belongs into the head: links to other forms, structured data. */
  readonly head?: Markup;
  /** Rules that only this page needs. */
  readonly styles?: string;
  /** Of the inline scripts that may run; without any, none does. */
  readonly scripts?: readonly string[];
}

/**
 * A whole page: it loads nothing, and its policy lets nothing run but the scripts that are named by their hash. The generator's
 * name marks it as ours, so that a later build may take it away.
 */
export function pageFrame(page: FramedPage): string {
  const { site, title, description, path, main, head, styles = '' } = page;
  const { locale, direction } = site.messages;
  const style = PAGE_STYLES + styles;
  return markup`<!doctype html>
<html lang="${locale}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(style, page.scripts)}">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="guidance-list">
<title>${title}</title>
${description !== undefined && markup`<meta name="description" content="${description}">\n`}${
    site.base !== undefined && markup`<link rel="canonical" href="${site.base + path}">\n`
  }${head}<style>${trusted(style)}</style>
</head>
<body>
${drawings()}
${main}
</body>
</html>
`.markup;
}

function policy(style: string, scripts: readonly string[] = []): string {
  const allowed = scripts.map((script) => ` ${hashOf(script)}`).join('');
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(allowed
      ? [`script-src${allowed}`, "require-trusted-types-for 'script'", 'trusted-types guidance-list']
      : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
