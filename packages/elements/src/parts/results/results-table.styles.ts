import { css } from 'lit';

/** The table of works: ruled rows, read from the top. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-start: 0.75em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding-block: 0.875em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  :is(th, td):last-child {
    padding-inline-end: 0;
  }

  th > .title,
  th > span,
  th > button > span,
  td > span,
  td b {
    font-size: 0.9375em;
  }

  th > .title {
    font-weight: 600;
  }

  thead th {
    padding-block: 0;
    color: var(--_muted);
    vertical-align: middle;
  }

  /* One long word leaves the other columns their room. */
  tbody td > span:not(.fact) {
    display: inline-block;
    max-inline-size: 9em;
    line-height: 1lh;
    vertical-align: top;
  }

  thead button {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }

  thead button:hover > span {
    text-decoration: underline 1px;
  }

  [aria-sort='ascending'] svg {
    rotate: 180deg;
  }

  tbody th {
    inline-size: 40%;
  }

  tbody .notice {
    margin: 0.25em 0 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .file {
    display: flex;
    gap: 0.5em;
  }

  .fact {
    display: block;
    color: var(--_muted);
    white-space: nowrap;
  }

  @media print {
    tr {
      break-inside: avoid;
    }

    .file {
      display: block;
    }

    .file > svg {
      display: none;
    }
  }
`;
