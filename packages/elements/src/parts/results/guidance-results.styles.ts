import { css } from 'lit';

/** The bar above the results, the chips, and the cards. */
export const resultsStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 0.375em;
  }

  .total {
    font-size: 1.1875em;
    line-height: 1.05lh;
    font-variant-numeric: tabular-nums;
  }

  .of {
    color: var(--_muted);
    font-weight: 400;
  }

  .note {
    padding-block-start: 0.25em;
    color: var(--_muted);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }

  .sort {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }

  .sort > .label {
    color: var(--_muted);
  }

  .sort > .select > select {
    inline-size: auto;
    max-inline-size: 100%;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding-block-start: 0.75em;
  }

  .chips > li {
    display: flex;
    min-inline-size: 0;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_row);
    padding-inline: 0.625em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_sel);
  }

  .chip:hover {
    border-color: var(--_accent-hover);
    box-shadow: inset 0 0 0 1px var(--_accent-hover);
  }

  .chip > .text {
    font-size: 0.9375em;
  }

  .chip .facet {
    color: var(--_muted);
  }

  .chip > svg {
    inline-size: 1em;
    block-size: 1em;
  }

  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    padding-block-start: 1.25em;
  }

  .cards > li {
    display: grid;
    min-inline-size: 0;
  }

  .list,
  .compact {
    gap: 0;
  }

  @container (width < 28em) {
    .bar > :first-child {
      flex-basis: 100%;
    }

    .tools {
      flex: 1;
      align-items: stretch;
    }

    .tools > .button,
    .tools > ::slotted(*),
    .sort {
      flex: 1 1 8.5em;
    }

    .sort > .select,
    .sort > .select > select {
      flex: 1;
      inline-size: 100%;
    }

    .sort > .label {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .cards {
      gap: 0.75em;
      padding-block-start: 0.75em;
    }
  }

  @container (width >= 66em) {
    .cards {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }

    .cards.list,
    .cards.compact {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .in-force {
    display: none;
  }

  @media (forced-colors: active) {
    .chip:hover {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .tools,
    .note,
    .chips {
      display: none;
    }

    .in-force {
      display: block;
      padding-block: 0.5em;
    }

    .in-force > span {
      margin-inline-start: 0.5em;
    }

    .cards {
      display: block;
    }

    .cards > li {
      break-inside: avoid;
    }
  }
`;
