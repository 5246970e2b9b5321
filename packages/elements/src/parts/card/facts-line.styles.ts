import { css } from 'lit';

/** The lines about a work, as a card and an opened work share them. */
export const factsStyles = css`
  .types {
    color: var(--_muted);
    font-weight: 500;
  }

  .types > span,
  .line > :not(.keep) {
    font-size: 0.875em;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
  }

  .keep {
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: var(--_row);
    margin-block: -0.5em 0.25em;
    margin-inline-start: auto;
    padding-inline: 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_accent);
  }

  .keep:hover {
    border-color: var(--_accent-hover);
    color: var(--_accent-hover);
  }

  .keep[aria-pressed='true'] {
    background: var(--_sel);
    color: var(--_ink);
  }

  .keep > span {
    font-size: 0.9375em;
  }

  .facts {
    overflow: clip;
    padding-block-start: 0.375em;
  }

  .parts {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1.375em;
  }

  /* The dot stands before its part; that of the first part on a line falls outside the box and is not seen. */
  .parts > span {
    position: relative;
    min-inline-size: 0;
    padding-inline-start: 1.375em;
  }

  .parts > span::before {
    content: '·' / '';
    position: absolute;
    inset-inline-start: 0.5625em;
  }

  .parts > span:first-child::before {
    content: none;
  }

  .facts bdi {
    font-size: 0.9375em;
  }

  .quiet {
    color: var(--_muted);
  }

  .notice {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    gap: 0.5em;
    margin-block-start: 0.75em;
    padding: 0.5em 0.75em;
    border-inline-start: 0.25em solid var(--_notice-line);
    background: var(--_notice-bg);
    color: var(--_notice-ink);
  }

  .notice > svg {
    margin-block-start: calc((1lh - 1.25em) / 2);
  }

  .notice > span {
    font-size: 0.9375em;
  }

  .open {
    overflow-wrap: anywhere;
    text-decoration-line: underline;
  }

  button.open {
    color: var(--_accent);
  }

  .notice .open {
    color: inherit;
    font-weight: 600;
  }

  .file {
    text-decoration: none;
  }

  .file b {
    font-weight: 600;
    text-decoration: underline 1px;
  }

  .file:hover b {
    text-decoration-thickness: 2px;
  }

  @media (pointer: coarse) {
    .notice .open {
      padding-block: 0.625em;
    }
  }

  @media (forced-colors: active) {
    .keep[aria-pressed='true'] {
      border-color: Highlight;
    }

    .notice {
      border: 1px solid CanvasText;
      border-inline-start-width: 0.25em;
    }
  }

  @media print {
    .keep {
      display: none;
    }

    button.open {
      color: inherit;
    }

    .notice {
      border: 1px solid;
      background: none;
      color: inherit;
    }
  }
`;
