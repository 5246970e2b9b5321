import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import { computedColours } from './computed-colours.js';
import { measured, type Measured } from './contrast.js';
import { readTheme, type ReadTheme } from './read-theme.js';
import { editorStyles } from './theme-editor.styles.js';
import { themeOutput } from './theme-output.js';
import { tokenRow } from './token-row.js';
import { GROUPS, shortName, token, TOKENS, type Token } from './tokens.js';
import { cssOf, UNCHANGED, withColour, withLength, type Scheme, type Theme } from './theme.js';

const PAGES: Readonly<Record<string, readonly Scheme[]>> = {
  Light: ['light'],
  Dark: ['dark'],
  'Both, as the device has it': ['light', 'dark'],
};

/** Changes the colours and corners of a list, measures them, and writes the style rule that makes them so. */
export class ThemeEditor extends LitElement {
  static override styles = editorStyles;

  @state() private theme: Theme = UNCHANGED;
  @state() private read: ReadTheme | undefined;
  @state() private told = '';

  override render(): TemplateResult {
    const { schemes } = this.theme;
    const found = schemes.map(
      (scheme) => [scheme, measured((short) => this.#colour(token(short), scheme))] as const,
    );
    const css = cssOf(this.theme, (name, scheme) => this.#usual(name, scheme));
    return html`<div class="editor">
      <form @submit=${(event: Event) => event.preventDefault()}>
        ${this.#pages()} ${Object.entries(GROUPS).map((group, at) => this.#group(group, at === 0, found))}
        ${this.#import()}
      </form>
      <div class="side">
        ${themeOutput({ css, found, told: this.told, copy: () => void this.#copy(css) })}
        ${this.#preview(css)}
      </div>
    </div>`;
  }

  #pages(): TemplateResult {
    const { schemes } = this.theme;
    return html`<fieldset class="pages">
      <legend>Your page is</legend>
      ${Object.entries(PAGES).map(
        ([label, ofPage]) =>
          html`<label
            ><input
              type="radio"
              name="page"
              .checked=${schemes.join() === ofPage.join()}
              @change=${() => this.#change({ ...this.theme, schemes: ofPage })}
            />
            ${label}</label
          >`,
      )}
    </fieldset>`;
  }

  #group([title, names]: [string, readonly string[]], isOpen: boolean, found: Found): TemplateResult {
    return html`<details ?open=${isOpen}>
      <summary>${title}</summary>
      <ul>
        ${names.map(token).map((one) => (one.kind === 'length' ? this.#length(one) : this.#colours(one, found)))}
      </ul>
    </details>`;
  }

  #colours(one: Token, found: Found): TemplateResult[] {
    return found.map(([scheme, pairs]) =>
      tokenRow({
        token: one,
        scheme,
        saysScheme: found.length > 1,
        value: this.#colour(one, scheme),
        isChanged: this.theme.colours[scheme][one.name] !== undefined,
        measured: pairs.filter(({ colour }) => colour === shortName(one.name)),
        set: (value) =>
          this.#change(withColour(this.theme, scheme, value === undefined ? [one.name] : [one.name, value])),
      }),
    );
  }

  #length(one: Token): TemplateResult {
    const value = this.theme.lengths[one.name];
    return tokenRow({
      token: one,
      scheme: undefined,
      saysScheme: false,
      value: value ?? one.usual,
      isChanged: value !== undefined,
      measured: [],
      set: (length) => this.#change(withLength(this.theme, one.name, length)),
    });
  }

  #import(): TemplateResult {
    return html`<details>
      <summary>Start from CSS that is there</summary>
      <label for="pasted">CSS of your page, or of a theme made here</label>
      <textarea id="pasted" rows="5" spellcheck="false"></textarea>
      <button type="button" @click=${this.#onRead}>Read it</button>
      <p role="status">${this.read ? wordsOf(this.read) : nothing}</p>
    </details>`;
  }

  #preview(css: string): TemplateResult {
    return html`<style>
        ${css}
      </style>
      ${this.theme.schemes.map(
        (scheme) =>
          html`<section class="preview" aria-label="Preview, ${scheme}" style="color-scheme: ${scheme}">
            <guidance-list
              src="https://shelf-theme.example/feed.json"
              filters="types years"
              page-size="2"
              lang="en"
            ></guidance-list>
            <guidance-list src="https://busy-theme.example/feed.json" lang="en"></guidance-list>
          </section>`,
      )}`;
  }

  /** The colour of a token in the theme. */
  #colour({ name, usual }: Token, scheme: Scheme): string {
    return this.theme.colours[scheme][name] ?? this.#computed(usual, scheme);
  }

  /** The colour of a token that is not changed. */
  #usual(name: string, scheme: Scheme): string {
    return this.#computed(TOKENS.find((one) => one.name === name)?.usual ?? '', scheme);
  }

  #computed(value: string, scheme: Scheme): string {
    const usual = Object.fromEntries(TOKENS.map((one) => [one.name, one.usual]));
    const colourIn = computedColours(this.renderRoot, {
      ...usual,
      ...this.theme.colours[scheme],
    });
    return colourIn(value, scheme) ?? '#000000';
  }

  #change(theme: Theme): void {
    this.theme = theme;
    this.told = '';
  }

  #onRead(): void {
    const pasted = this.renderRoot.querySelector('textarea')?.value ?? '';
    this.read = readTheme(pasted, this.renderRoot);
    this.#change(this.read.theme);
  }

  async #copy(css: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(css);
      this.told = 'Copied.';
    } catch {
      this.told = 'Could not copy. Select the text and copy it yourself.';
    }
  }
}

type Found = readonly (readonly [Scheme, readonly Measured[]])[];

function wordsOf({ theme, unknown, unreadable }: ReadTheme): string {
  const values = [theme.colours.light, theme.colours.dark, theme.lengths].flatMap((part) =>
    Object.keys(part),
  );
  const count = new Set(values).size;
  return [
    `${count} ${count === 1 ? 'value' : 'values'} read.`,
    ...(unknown.length > 0 ? [`Not known: ${unknown.join(', ')}.`] : []),
    ...(unreadable.length > 0 ? [`No solid colour, or no length: ${unreadable.join(', ')}.`] : []),
  ].join(' ');
}
