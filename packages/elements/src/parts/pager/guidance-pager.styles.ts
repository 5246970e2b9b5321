import { css } from 'lit';

/** How much of the list is shown, in words and as a bar, above the button for more. */
export const pagerStyles = css`
  .pager {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: 0.5em;
    padding-block-start: 1.25em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .bar {
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: 0.25em;
    background: var(--_tint2);
  }

  .bar > i {
    display: block;
    block-size: 100%;
    background: var(--_accent);
  }

  @container (width < 30em) {
    .button {
      inline-size: 100%;
    }
  }

  @media (forced-colors: active) {
    .bar {
      border: 1px solid CanvasText;
      block-size: 0.5em;
    }

    .bar > i {
      background: Highlight;
      forced-color-adjust: none;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
