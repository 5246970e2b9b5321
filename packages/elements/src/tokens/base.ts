import { css } from 'lit';

/**
 * What every element starts from: a block that measures itself, takes font and direction from the page, and lets nothing
 * else of the page's style in. Plain HTML inside it starts without the browser's margins. The spacing of lines, letters and words
 * is the host's, so that what a reader sets for all text reaches the list too: a page that unsets it sets it for its own text.
 *
 * An element that holds others gives them the class `nested`: these take spacing and line height from it, so that
 * what a reader sets on the outer element reaches all of its parts.
 */
export const base = css`
  :host {
    display: block !important;
    container-type: inline-size !important;
    box-sizing: border-box;
    min-inline-size: 0;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }

  /* Not on the host, where a page's "* { all: unset !important }" would let in what its body has: capitals, a cursor, a colour. */
  :where(:host) > * {
    color: var(--_ink);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    text-underline-offset: 0.2em;
    white-space: normal;
    list-style: none;
    cursor: auto;
    hyphens: manual;
  }

  :host([hidden]) {
    display: none !important;
  }

  :host(:lang(ar)) {
    line-height: 1.65;
  }

  .nested {
    line-height: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
    font-size: inherit;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 600;
  }

  ul,
  ol {
    list-style: none;
  }

  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .turns:dir(rtl) {
    scale: -1 1;
  }

  .sr {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    position: relative;
    z-index: 1;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }

  [tabindex='-1']:focus:not(:focus-visible) {
    outline: none;
  }

  .address {
    display: none;
    margin-inline-start: 0.25em;
    font-size: 0.9375em;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  @media print {
    :focus-visible {
      outline: none;
    }

    .address {
      display: inline;
    }
  }
`;
