import { css } from 'lit';

/** The tabs of the citation, its text, and the button that copies it. */
export const citationStyles = css`
  section {
    padding-block-start: 2em;
  }

  .section {
    font-size: 1.1875em;
  }

  .tabs {
    display: inline-flex;
    flex-wrap: wrap;
    margin-block-start: 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
  }

  .tabs > button {
    min-block-size: 2.625em;
    padding-inline: 0.9375em;
    font-weight: 500;
  }

  .tabs > button + button {
    border-inline-start: 1px solid var(--_line);
  }

  .tabs > button:hover {
    background: var(--_tint);
  }

  .tabs > [aria-selected='true'],
  .tabs > [aria-selected='true']:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .tabs > button:first-child {
    border-start-start-radius: calc(var(--_radius) - 1px);
    border-end-start-radius: calc(var(--_radius) - 1px);
  }

  .tabs > button:last-child {
    border-start-end-radius: calc(var(--_radius) - 1px);
    border-end-end-radius: calc(var(--_radius) - 1px);
  }

  .tabs > button:focus-visible {
    border-radius: var(--_radius);
  }

  .citation {
    max-inline-size: 42em;
    margin-block: 0.75em;
    padding: 0.875em 1em;
    background: var(--_tint);
  }

  .citation > p + p {
    margin-block-start: 0.5em;
  }

  pre {
    margin: 0;
    font: inherit;
    font-family: ui-monospace, monospace;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  .copy,
  .copy > [role='status'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }

  .copy > [role='status'] {
    gap: 0.375em;
  }

  .copy > .copied {
    color: var(--_ok-ink);
  }

  @container (width < 30em) {
    .tabs > button {
      min-block-size: 2.75em;
    }
  }

  @media (forced-colors: active) {
    .tabs > [aria-selected='true'],
    .tabs > [aria-selected='true']:hover {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }

    .citation {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .tabs,
    .copy {
      display: none;
    }
  }
`;
