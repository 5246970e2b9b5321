import { css } from 'lit';

/** The boxes of editions and their tables of files, which become two lines a file under 30em. */
export const editionsStyles = css`
  .edition {
    max-inline-size: 48em;
    margin-block-start: 0.75em;
    padding: 0.875em 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-card);
    background: var(--_surface);
  }

  .edition-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
  }

  .newest {
    padding-inline: 0.5em;
    border: 1px solid color-mix(in srgb, var(--_ok-ink) 40%, transparent);
    border-radius: 0.1875em;
    background: var(--_ok-bg);
    color: var(--_ok-ink);
    font-weight: 600;
  }

  .newest > span {
    font-size: 0.875em;
  }

  .names {
    margin-block: 0.5em 0.25em;
    border-block-start: 1px solid var(--_line);
  }

  .names > li {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }

  .names > li > span,
  .edition > .source b {
    font-size: 0.9375em;
  }

  table {
    inline-size: 100%;
    margin-block-start: 0.5em;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0;
    padding-inline-end: 1em;
    font-weight: inherit;
    text-align: start;
  }

  tbody th {
    overflow-wrap: anywhere;
  }

  th > span,
  td > span,
  td b {
    font-size: 0.9375em;
  }

  td > .file b {
    font-weight: 600;
    overflow-wrap: break-word;
  }

  thead th {
    padding-block: 0.25em;
    color: var(--_muted);
  }

  thead th > span {
    font-size: 0.875em;
  }

  tbody tr {
    block-size: 2.9em;
    border-block-start: 1px solid var(--_line);
  }

  .unstated {
    white-space: nowrap;
  }

  .amount,
  .fetch {
    text-align: end;
  }

  .fetch {
    padding-inline-end: 0;
  }

  .fetch > .file {
    text-align: start;
  }

  .narrow {
    display: none;
  }

  @container (width < 30em) {
    .edition {
      padding-inline: 1em;
    }

    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    tbody,
    tbody th {
      display: block;
    }

    tbody tr {
      display: flex;
      flex-wrap: wrap;
      position: relative;
      align-content: center;
      gap: 0 0.75em;
      block-size: auto;
      min-block-size: 3.5em;
      padding-block: 0.5em;
      padding-inline-end: 7.5em;
    }

    tbody th {
      inline-size: 100%;
      padding: 0;
    }

    tbody td {
      padding: 0;
      color: var(--_muted);
      text-align: start;
    }

    tbody td > span {
      font-size: 0.875em;
    }

    .unstated,
    .wide {
      display: none;
    }

    .narrow {
      display: inline;
    }

    .fetch {
      position: absolute;
      inset-block: 0;
      inset-inline-end: 0;
      display: flex;
      align-items: center;
      max-inline-size: 7em;
    }

    .elsewhere {
      padding-inline-end: 0;
    }

    .elsewhere > .fetch {
      position: static;
      max-inline-size: none;
    }
  }

  @media print {
    .edition {
      break-inside: avoid;
    }

    thead,
    .wide,
    .unstated,
    .fetch b {
      display: none;
    }

    .narrow {
      display: inline;
    }

    tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
      block-size: auto;
      padding-block: 0.375em;
    }

    .fetch {
      inline-size: 100%;
      text-align: start;
    }
  }
`;
