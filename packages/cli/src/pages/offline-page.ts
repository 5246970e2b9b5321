import { markup, scriptJson, trusted } from '@guidance-list/core/outputs';
import { feedText } from './feed-text.js';
import { listFooter } from './list-footer.js';
import { pageFrame } from './page-frame.js';
import type { Site } from './site.js';

/** Hands the feed that stands in the page to the list; a page that is opened from a disk may fetch nothing. */
const HAND_OVER = `const list = document.querySelector('guidance-list');
list.feed = document.querySelector('#feed').textContent;
`;

/**
 * The list as one file that searches without a connection: the feed and the widget's script stand in it. Until the script has
 * run, and wherever none may, its works are listed with a link to each.
 */
export function offlinePage(site: Site, widget: string): string {
  const { messages, title, feed, resources } = site;
  const script = withoutMarkup(widget);
  const links = resources.map(({ url, title: name, language }) => {
    const said = feedText(name, language);
    return url === undefined
      ? markup`<li>${said}</li>\n`
      : markup`<li><a href="${url}" rel="noopener noreferrer">${said}</a></li>\n`;
  });
  return pageFrame({
    site,
    title,
    description: undefined,
    path: 'offline.html',
    scripts: [script, HAND_OVER],
    main: markup`<header class="top"><h1>${title}</h1></header>
<main class="widget">
<guidance-list lang="${messages.locale}" heading-level="2">
<ul class="plain">
${links}</ul>
</guidance-list>
</main>
${listFooter(site)}
<script type="application/json" id="feed">${trusted(scriptJson({ ...feed, resources }))}</script>
<script type="module">${trusted(script)}</script>
<script type="module">${trusted(HAND_OVER)}</script>`,
  });
}

/** A script as it may stand inside a page: the two signs that could end its element are written as escapes. */
function withoutMarkup(script: string): string {
  return script.replace(/\n?\/\/# sourceMappingURL=.*\n?$/, '\n').replace(/<(?=!--|\/script)/gi, '\\x3c');
}
