import { css } from 'lit';

/** The file slip: one line where there is room, else two, with the other files below when they are asked for. */
export const slipStyles = css`
  .slip {
    padding-inline: var(--_pad);
    border-block-start: 1px solid var(--_line);
    border-end-start-radius: calc(var(--_radius-card) - 1px);
    border-end-end-radius: calc(var(--_radius-card) - 1px);
    background: var(--_tint);
  }

  .row,
  .get {
    display: flex;
    align-items: center;
    column-gap: 0.5em;
  }

  .row {
    justify-content: space-between;
    column-gap: 1em;
    min-block-size: 2.9em;
  }

  .get {
    flex: 1 1 auto;
    min-block-size: 2.75em;
  }

  .label,
  .weight,
  .more > span {
    font-size: 0.9375em;
  }

  .label > .weight {
    font-size: 1em;
  }

  .weight {
    color: var(--_muted);
  }

  .get > .weight {
    padding-inline-start: 0.25em;
  }

  .more {
    display: flex;
    flex: none;
    align-items: center;
    gap: 0.25em;
    min-block-size: var(--_row);
    color: var(--_accent);
  }

  .more > span {
    text-decoration: underline 1px;
  }

  .more:hover {
    color: var(--_accent-hover);
  }

  .more:hover > span {
    text-decoration-thickness: 2px;
  }

  .short {
    display: none;
  }

  .bare {
    flex-wrap: wrap;
  }

  .bare > .more {
    margin-inline-start: auto;
  }

  .files {
    padding-block-end: 0.5em;
  }

  .files > li {
    border-block-start: 1px solid var(--_line);
  }

  .other {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.75em;
  }

  @container (width >= 34em) {
    .get > .label {
      flex: none;
    }
  }

  @container (width < 34em) {
    .short {
      display: inline;
    }

    .long {
      display: none;
    }

    .row:not(.bare),
    .row:not(.bare) > .get {
      display: grid;
      grid-template-columns: 1.25em minmax(0, 1fr) auto;
      grid-template-rows: auto auto;
      gap: 0 0.5em;
    }

    .row:not(.bare) > .get {
      grid-area: 1 / 1 / 3 / -1;
      grid-template-columns: subgrid;
      grid-template-rows: subgrid;
      padding-block-start: 0.5em;
    }

    .row:not(.bare) > .get > .label {
      grid-area: 1 / 2 / 2 / -1;
    }

    .row:not(.bare) > .get > .weight {
      grid-area: 2 / 2;
      padding: 0;
    }

    .row:not(.bare):not(:has(.more)) > .get {
      padding-block-end: 0.5em;
    }

    .row:not(.bare) > .more {
      grid-area: 2 / 3;
      z-index: 1;
    }
  }

  .list > .slip {
    border: 0;
    background: none;
  }

  @media print {
    .slip {
      padding: 0 0 0.75em;
      border: 0;
      background: none;
    }

    .more,
    .files,
    .get > svg {
      display: none;
    }

    .row:not(.bare) > .get,
    .get {
      display: block;
      min-block-size: 0;
      padding: 0;
      color: inherit;
    }

    .file b {
      text-decoration: none;
    }
  }
`;
