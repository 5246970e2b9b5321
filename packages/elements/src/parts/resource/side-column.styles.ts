import { css } from 'lit';

/** The download and the facts; under 30em the facts close into one row. */
export const sideStyles = css`
  .fetch-first > .button {
    inline-size: 100%;
    color: var(--_on-accent);
  }

  .fetch-first b {
    text-decoration: none;
  }

  .side .small {
    padding-block-start: 0.375em;
  }

  .fetch-first > .small {
    text-align: center;
  }

  .facts-head {
    padding-block: 1.5em 0.75em;
  }

  /* What has the focus stays where a page is made wide or narrow, until the focus goes on. */
  .unfold:where(:not(:focus)) {
    display: none;
  }

  dl {
    border-block-start: 1px solid var(--_line);
  }

  dl > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  dt {
    color: var(--_muted);
  }

  dt > span {
    font-size: 0.875em;
  }

  .source:not(.button),
  .main .file {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_row);
  }

  .at-source {
    padding-block-start: 0.5em;
  }

  .at-source b {
    font-weight: 400;
  }

  @container (width < 30em) {
    .facts-head {
      padding-block: 1em 0;
    }

    .facts-head .section {
      display: none;
    }

    .unfold {
      display: flex;
      align-items: center;
      justify-content: space-between;
      inline-size: 100%;
      min-block-size: 2.75em;
      border-block: 1px solid var(--_line);
      font-weight: 600;
    }

    .unfold[aria-expanded='true'] {
      border-block-end: 0;
    }

    .facts-body.closed:where(:not(:focus-within)) {
      display: none;
    }
  }

  @container (30em <= width < 60em) {
    .fetch-first > .button {
      inline-size: auto;
      min-inline-size: 17.5em;
    }

    .fetch-first > .small {
      text-align: start;
    }

    dl {
      display: grid;
      grid-template-columns: 1fr 1fr;
      column-gap: 1.5em;
    }
  }

  @media print {
    .unfold {
      display: none;
    }

    .facts-body.closed {
      display: block;
    }

    .facts-head .section {
      display: inline;
    }

    .fetch-first > .button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
    }
  }
`;
