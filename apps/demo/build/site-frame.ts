import type { Plugin } from 'vite';

/** The pages that the product's own site offers, in their order. */
const PAGES = [
  ['index', 'Overview'],
  ['builder', 'Snippet builder'],
  ['partners', 'Partner pages'],
  ['playground', 'Playground'],
  ['handbook', 'Handbook page'],
] as const;

/** Writes the head and the foot that the pages of the product's own site share, where they say `%SITE_HEADER%` and `%SITE_FOOTER%`. */
export function siteFrame(): Plugin {
  return {
    name: 'guidance-list-site-frame',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) =>
        html.replace('%SITE_HEADER%', header(path)).replace('%SITE_FOOTER%', FOOTER),
    },
  };
}

function header(path: string): string {
  const links = PAGES.map(([name, label]) => {
    const current = path.endsWith(`/${name}.html`) ? ' aria-current="page"' : '';
    return `<li><a href="./${name}.html"${current}>${label}</a></li>`;
  });
  return `<header class="bar">
      <a class="skip" href="#main">Skip to the content</a>
      <div class="top">
        <a class="brand" href="./index.html">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path fill="currentColor" d="M1 1h18v5H1zM1 7.5h18v5H1zM1 14h18v5H1z" />
            <path fill="none" stroke="#fff" stroke-width="1.2" d="M4 3.5h10M4 10h7" />
          </svg>
          Guidance List
        </a>
        <nav aria-label="Pages">
          <ul>
            ${links.join('\n            ')}
          </ul>
        </nav>
      </div>
    </header>`;
}

const FOOTER = `<footer class="foot">
      The list shown here holds facts about the resources of respect.international. Missing facts stay missing.
    </footer>`;
