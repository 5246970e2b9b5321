import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { HOST_STYLES } from './host-styles.js';
import { PAGE_LOOKS } from './page-look.js';

/** What the page around a story is like, by the names of the toolbar. */
export interface HostPage {
  readonly theme: string;
  readonly language: string;
  readonly host: string;
  readonly text: string;
  /** Of the column that the story stands in. */
  readonly width?: string | undefined;
  /** Whether the page is the whole window, not one of several in a page of documentation. */
  readonly isWhole: boolean;
}

/** Sizes of text that readers set in their browser; every measure of the elements follows. */
export const TEXT_SIZES: Readonly<Record<string, { readonly title: string; readonly css: string }>> = {
  usual: { title: 'Text 100 %', css: '100%' },
  small: { title: 'Text 87.5 %', css: '87.5%' },
  large: { title: 'Text 125 %', css: '125%' },
  double: { title: 'Text 200 %', css: '200%' },
};

/** The page around a story: its language and direction, its look and style sheet, and a column of some width. */
export function hostPage(story: unknown, page: HostPage): TemplateResult {
  const { theme, language, host, text, width } = page;
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const look = PAGE_LOOKS[theme]?.css ?? '';
  if (page.isWhole) document.documentElement.lang = language;
  return html`<style>
      ${HOST_STYLES[host]?.css ?? ''}
    </style>
    ${keyed(
      [language, theme, host, text].join(),
      html`<div
        data-page=${theme}
        class=${host}
        lang=${language}
        dir=${direction}
        style="${look}; font-size: ${TEXT_SIZES[text]?.css ?? '100%'}; padding: 1rem; box-sizing: border-box; inline-size: fit-content; min-inline-size: 100%; min-block-size: ${
          page.isWhole ? '100vh' : '0'
        }"
        @click=${stayHere}
      >
        <div style=${width === undefined ? '' : `inline-size: ${width}`}>${story}</div>
      </div>`,
    )}`;
}

/** What is a page of its own, in which links lead nowhere either. */
export function ownPage(story: unknown): TemplateResult {
  return html`<div @click=${stayHere}>${story}</div>`;
}

/** A link that leads out of the book is told in the panel of actions, and not followed. */
function stayHere(event: MouseEvent): void {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.protocol.startsWith('http') && link.origin !== location.origin) event.preventDefault();
}
