import { css } from 'lit';

/** How the search form stands: a field and its button in one row, the hint below. */
export const searchStyles = css`
  label {
    display: inline-block;
    padding-block-end: 0.375em;
    font-weight: 600;
  }

  .row {
    display: flex;
    gap: 0.5em;
  }

  .with-icon {
    flex: 1;
    min-inline-size: 0;
  }

  .field {
    min-block-size: 2.75em;
  }

  .hint {
    display: inline-block;
    padding-block-start: 0.375em;
    color: var(--_muted);
    font-size: 0.875em;
  }

  @container (width >= 90em) {
    form {
      max-inline-size: 60em;
    }
  }

  @container (width < 30em) {
    .word,
    .hint {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    .button {
      inline-size: 2.75em;
      padding: 0;
    }
  }

  @media print {
    :host {
      display: none !important;
    }
  }
`;
