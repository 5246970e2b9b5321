import { css } from 'lit';

/** How the parts stand: one column, and beside the list a column of filters where there is room. */
export const listStyles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block-start: 1.25em;
  }

  /* Where there is no room; but what has the focus keeps it until its button is there to take it. */
  .side:where(:not(:focus-within)) {
    display: none;
  }

  .footer {
    margin-block-start: 1.25em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
  }

  .footer > span {
    font-size: 0.875em;
  }

  dialog {
    inline-size: min(68em, 100vw - 2em);
    max-inline-size: none;
    padding: 1em 1.25em 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
    color: inherit;
    overscroll-behavior: contain;
  }

  @media screen {
    @container (width < 44em) {
      .filtering > .search,
      .filtering > .columns > .main {
        display: none;
      }

      .filtering > .columns {
        padding-block-start: 0;
      }

      .filtering > .columns > .side {
        display: block;
      }
    }
  }

  @container (width >= 44em) {
    .columns {
      grid-template-columns: 14.25em minmax(0, 1fr);
      column-gap: 1.75em;
      padding-block-start: 1.5em;
    }

    .no-filters {
      grid-template-columns: minmax(0, 1fr);
    }

    .side {
      display: block;
    }
  }

  @container (width >= 60em) {
    .columns:not(.no-filters) {
      grid-template-columns: 17.5em minmax(0, 1fr);
      column-gap: 2.5em;
    }
  }

  @container (width >= 90em) {
    .columns:not(.no-filters) {
      grid-template-columns: 19em minmax(0, 1fr);
      column-gap: 3em;
    }
  }

  @media print {
    .columns,
    .columns:not(.no-filters) {
      display: block;
    }

    .open-filters {
      display: none;
    }
  }
`;
