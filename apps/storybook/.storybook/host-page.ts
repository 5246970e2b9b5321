import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/** What the page around a story is like. */
export interface HostPage {
  readonly theme: string;
  readonly language: string;
  readonly host: string;
  readonly width?: string | undefined;
  /** Whether the page is the whole window, not one of several in a page of documentation. */
  readonly isWhole: boolean;
}

interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly ink: string;
  readonly page: string;
  readonly font: string;
  readonly tokens: string;
}

const PLAIN_FONT = "Inter, system-ui, 'Noto Sans', sans-serif";

/** Each a page as unlike the others as real ones are; the last two are invented partners with their own tokens. */
export const THEMES = {
  light: { scheme: 'light', ink: '#17242b', page: '#fff', font: PLAIN_FONT, tokens: '' },
  dark: { scheme: 'dark', ink: '#e7eff1', page: '#10191d', font: PLAIN_FONT, tokens: '' },
  coalition: {
    scheme: 'light',
    ink: '#231f33',
    page: '#fbf9ff',
    font: "Georgia, 'Noto Serif', serif",
    tokens:
      '--guidance-accent: #5b2a86; --guidance-sel: #f0e8f8; --guidance-tint: #f7f2fc; --guidance-radius-card: 0; --guidance-radius: 0',
  },
  shelter: {
    scheme: 'dark',
    ink: '#f3ece2',
    page: '#1d1814',
    font: "'Noto Sans', Verdana, sans-serif",
    tokens:
      '--guidance-accent: #f0b67f; --guidance-on-accent: #2b1803; --guidance-surface: #28211b; --guidance-tint: #332a22; --guidance-sel: #46341f',
  },
} satisfies Record<string, Theme>;

/** What style sheets of pages do to what they do not know, below a class of their name. */
export const HOST_STYLES = {
  plain: '',
  framework: `
    .framework *, .framework ::before, .framework ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid; }
    .framework :is(h1, h2, h3) { font-size: inherit; font-weight: inherit; }
    .framework a { color: inherit; text-decoration: inherit; }
    .framework :is(ul, ol) { list-style: none; }
    .framework :is(button, input, select) { font: inherit; background: transparent; }`,
  hostile: `
    .hostile * { all: unset !important; }
    .hostile :is(a, button, input, h2, h3, li) { color: red !important; letter-spacing: 1em; }
    .hostile { text-align: center; text-transform: uppercase; line-height: 3; font-style: italic; }`,
};

/** The page around a story: its language and direction, its colours and font, its style sheet, and a column of some width. */
export function hostPage(story: unknown, page: HostPage): TemplateResult {
  const { language, host, width } = page;
  const theme = isTheme(page.theme) ? THEMES[page.theme] : THEMES.light;
  if (page.isWhole) dressWindow(theme, language);
  return html`<style>
      ${isHostStyle(host) ? HOST_STYLES[host] : ''}
    </style>
    ${keyed(
      `${language} ${page.theme} ${host}`,
      html`<div
        class=${host}
        lang=${language}
        dir=${language === 'ar' ? 'rtl' : 'ltr'}
        style="padding: 1rem; color: ${theme.ink}; background: ${theme.page}; color-scheme: ${theme.scheme}; font-family: ${theme.font}; ${theme.tokens}"
        @click=${stayHere}
      >
        <div style=${width === undefined ? '' : `inline-size: ${width}`}>${story}</div>
      </div>`,
    )}`;
}

function dressWindow({ scheme, page }: Theme, language: string): void {
  document.documentElement.lang = language;
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = page;
}

function isTheme(name: string): name is keyof typeof THEMES {
  return name in THEMES;
}

function isHostStyle(name: string): name is keyof typeof HOST_STYLES {
  return name in HOST_STYLES;
}

/** A link that leads out of the book is told in the panel of actions, and not followed. */
function stayHere(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link && new URL(link.href, document.baseURI).origin !== location.origin) event.preventDefault();
}
